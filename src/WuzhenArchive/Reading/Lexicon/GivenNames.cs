namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Frequent given names of many languages: one is evidence that a capitalised pair is a person.</summary>
internal static class GivenNames
{
    public static readonly string[] All = """
        Aaron Abdul Abdullah Abel Abraham Ada Adam Adel Adrian Agnes Ahmad Ahmed Aisha Akira Alan Albert Aleksandr Alexander Alexandra Alexei
        Alfred Ali Alice Alicia Alina Amanda Amina Amir Amit Amy Ana Anders Andre Andrea Andreas Andrei Andrew Andrzej Angela Anita Ann Anna Anne
        Annette Anthony Antonio Antony Arjun Arthur Ashok Astrid Barbara Beatrice Ben Benjamin Bernard Bill Bjorn Bob Boris Brad Brian Bruce Carl Carla
        Carlos Carmen Carol Caroline Catherine Cecilia Charles Charlotte Chris Christian Christina Christine Christopher Claire Clara Claude Claudia
        Colin Craig Dan Daniel Daniela Dave David Deborah Denis Dennis Diana Diego Dieter Dmitri Dmitry Donald Dorothy Douglas Edith Eduardo Edward Elena
        Elizabeth Ella Ellen Emeka Emily Emma Enrique Eric Erik Ernest Esther Eva Evelyn Fadi Fatima Felix Fernando Florence Francesca Francis Francisco
        Frank Fred Frederick Fumio Gabriel Gary Geoffrey George Georgia Gerald Gerhard Giovanni Giulia Gloria Grace Greg Gregory Guillermo Gunter Gustavo Hana Hans
        Harold Harry Hassan Heinrich Heinz Helen Helena Helga Henri Henry Hiroshi Hugo Hussein Ian Ibrahim Ines Ingrid Irene Irina Isabel Ivan Jack
        Jacob Jacques Jakob James Jan Jane Janet Jason Javier Jean Jeff Jennifer Jeremy Jerry Jessica Jesus Jim Joan Joanna Joao Joe Johan Johann John
        Jon Jonas Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie Juliet Jun Jurgen Karen Karim Karl Kate Katherine Kathleen Kathy Keith
        Kenji Kenneth Kevin Khalid Kim Kofi Kristina Kumar Kurt Lars Laura Lauren Lee Leila Lena Leo Leon Leonard Leonid Linda Lisa Liz Louis Louise
        Lucas Lucia Lucy Luis Luisa Lukas Magda Manuel Marc Marcel Marco Marcus Margaret Maria Marie Mariam Marina Mario Mark Markus Marta Martin Martha
        Mary Maryam Matteo Matthew Maurice Max Maya Mehmet Melissa Michael Michel Michelle Miguel Mikhail Milan Mohamed Mohammad Mohammed Monica
        Muhammad Mustafa Nadia Nancy Naomi Natalia Natasha Nathan Nicholas Nicole Nikolai Nina Noah Nora Norman Olaf Oleg Olga Oliver Olivia Omar
        Otto Pablo Pamela Patricia Patrick Paul Paula Paulo Pavel Pedro Peter Petra Philip Pierre Piotr Priya Rachel Rafael Raj Rajesh Ralph Ravi
        Ray Raymond Rebecca Rene Renee Ricardo Richard Rita Rob Robert Roberto Robin Roger Roland Ron Ronald Rosa Rose Roy Ruben Ruth Ryan Sally Sam
        Samantha Samuel Sandra Sanjay Sara Sarah Satya Scott Sean Sebastian Serena Sergei Sergey Sergio Sharon Simon Simone Sofia Sonia Sophia Sophie
        Stefan Stella Stephanie Stephen Steve Steven Sunil Susan Suzanne Svetlana Sven Tamara Tanya Tara Tatiana Ted Teresa Terry Theo Theodore
        Theresa Thomas Tim Timothy Tina Tobias Todd Tom Tomas Tony Ursula Uwe Valentina Vanessa Vera Veronica Victor Victoria Viktor Vincent Vinod Virginia
        Vladimir Walter Wanda Werner Wilhelm William Wolfgang Yasmin Yosef Yuki Yuri Yusuf Yvonne Zara Zoe
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
