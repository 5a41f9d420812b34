using System.Collections.Frozen;

namespace WuzhenArchive.Reading.Lexicon;

/// <summary>
/// Frequent given names of many languages: one is evidence that a capitalised pair is a person, and most tell "he" from "she".
/// </summary>
internal static class GivenNames
{
    public static readonly FrozenSet<string> Female = Table("""
        Ada Agnes Aisha Alexandra Alice Alicia Alina Amanda Amina Amy Ana Angela Anita Ann Anna Anne Annette Astrid Barbara Beatrice Carla Carmen Carol
        Caroline Catherine Cecilia Charlotte Christina Christine Claire Clara Claudia Daniela Deborah Diana Dorothy Edith Elena Elizabeth Ella Ellen Emily
        Emma Esther Eva Evelyn Fatima Florence Francesca Georgia Giulia Gloria Grace Hana Helen Helena Helga Ines Ingrid Irene Irina Isabel Jane Janet
        Jennifer Jessica Joan Joanna Judith Julia Julie Juliet Karen Kate Katherine Kathleen Kathy Kristina Laura Lauren Leila Lena Linda Lisa Liz Louise
        Lucia Lucy Luisa Magda Margaret Maria Marie Mariam Marina Marta Martha Mary Maryam Maya Melissa Michelle Monica Nadia Nancy Naomi Natalia Natasha
        Nicole Nina Nora Olga Olivia Pamela Patricia Paula Petra Priya Rachel Rebecca Renee Rita Rosa Rose Ruth Sally Samantha Sandra Sara Sarah Serena Sharon
        Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Suzanne Svetlana Tamara Tanya Tara Tatiana Teresa Theresa Tina Ursula Valentina Vanessa Vera
        Veronica Victoria Virginia Wanda Yasmin Yuki Yvonne Zara Zoe
        """);

    public static readonly FrozenSet<string> Male = Table("""
        Aaron Abdul Abdullah Abel Abraham Adam Adel Adrian Ahmad Ahmed Akira Alan Albert Aleksandr Alexander Alexei Alfred Ali Amir Amit Anders Andre Andreas
        Andrei Andrew Andrzej Anthony Antonio Antony Arjun Arthur Ashok Ben Benjamin Bernard Bill Bjorn Bob Boris Brad Brian Bruce Carl Carlos Charles
        Christian Christopher Claude Colin Craig Dan Daniel Dave David Denis Dennis Diego Dieter Dmitri Dmitry Donald Douglas Eduardo Edward Emeka Enrique
        Eric Erik Ernest Fadi Felix Fernando Francis Francisco Frank Fred Frederick Fumio Gabriel Gary Geoffrey George Gerald Gerhard Giovanni Greg Gregory
        Guillermo Gunter Gustavo Hans Harold Harry Hassan Heinrich Heinz Henri Henry Hiroshi Hugo Hussein Ian Ibrahim Ivan Jack Jacob Jacques Jakob James
        Jason Javier Jeff Jeremy Jerry Jesus Jim Joao Joe Johan Johann John Jon Jonas Jonathan Jorge Jose Joseph Joshua Juan Julian Jurgen Karim Karl Keith
        Kenji Kenneth Kevin Khalid Kofi Kumar Kurt Lars Leo Leon Leonard Leonid Louis Lucas Luis Lukas Manuel Marc Marcel Marco Marcus Mario Mark Markus
        Martin Matteo Matthew Maurice Max Mehmet Michael Michel Miguel Mikhail Milan Mohamed Mohammad Mohammed Muhammad Mustafa Nathan Nicholas Nikolai Noah
        Norman Olaf Oleg Oliver Omar Otto Pablo Patrick Paul Paulo Pavel Pedro Peter Philip Pierre Piotr Rafael Raj Rajesh Ralph Ravi Ray Raymond Rene Ricardo
        Richard Rob Robert Roberto Roger Roland Ron Ronald Roy Ruben Ryan Samuel Sanjay Satya Scott Sean Sebastian Sergei Sergey Sergio Simon Stefan Stephen
        Steve Steven Sunil Sven Ted Terry Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tony Uwe Victor Viktor Vincent Vinod Vladimir Walter Werner
        Wilhelm William Wolfgang Yosef Yuri Yusuf
        """);

    public static readonly FrozenSet<string> Either = Table("""
        Andrea Chris Jan Jean Jun Kim Lee Robin Sam
        """);

    public static IEnumerable<string> All => Female.Concat(Male).Concat(Either);

    private static FrozenSet<string> Table(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
