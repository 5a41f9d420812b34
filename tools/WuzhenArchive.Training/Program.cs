using WuzhenArchive.Grammar;
using WuzhenArchive.Grammar.Model;
using WuzhenArchive.Training;
using WuzhenArchive.Training.Antecedents;
using WuzhenArchive.Training.Treebanks;

// WuzhenArchive.Training EWT-FOLDER GUM-FOLDER MODEL-FILE [rounds] trains and writes the model, a list of the documents beside it, and
// measures;
// WuzhenArchive.Training antecedents GUM-FOLDER [SIGNS-FILE]         learns what the signs of an antecedent weigh, writes the table, and
// measures;
// WuzhenArchive.Training EWT-FOLDER GUM-FOLDER                       measures the model that the program carries.
if (args is ["antecedents", var corpus, .. var rest] && rest.Length <= 1)
{
    AntecedentTraining.Run(corpus, rest.FirstOrDefault(), Console.Out);
    return 0;
}
if (args.Length is < 2 or > 4)
{
    Console.Error.WriteLine("usage: WuzhenArchive.Training EWT-FOLDER GUM-FOLDER [MODEL-FILE [ROUNDS]], or WuzhenArchive.Training antecedents GUM-FOLDER [SIGNS-FILE]");
    return 2;
}
var documents = EnglishWebTreebank.Read(args[0]).Concat(GeorgetownCorpus.Read(args[1])).ToList();
if (args.Length > 2)
{
    var rounds = args.Length > 3 ? int.Parse(args[3], null) : ModelTraining.Rounds;
    var model = ModelTraining.Train(documents, rounds, Console.Out);
    using (var file = File.Create(args[2]))
        model.Write(file);
    DocumentList.Write(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(args[2]))!, "documents.tsv"), documents);
    Console.WriteLine($"{args[2]}: {new FileInfo(args[2]).Length:N0} bytes");
    using var written = File.OpenRead(args[2]);
    Report.Write(new EnglishGrammar(ModelFile.Read(written)), documents, Console.Out);
}
else
{
    Report.Write(EnglishGrammar.Load(), documents, Console.Out);
}
return 0;
