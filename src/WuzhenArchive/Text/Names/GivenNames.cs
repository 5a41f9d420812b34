using System.Collections.Frozen;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// Frequent given names of many languages: one is evidence that a capitalised pair is a person, and most tell "he" from "she".
/// </summary>
public static class GivenNames
{
    public static readonly FrozenSet<string> Female = Table("""
        Abigail Ada Adele Adriana Agnes Aisha Alexandra Alexis Alice Alicia Alina Alison Allison Amanda Amber Amelia Amina Amy Ana Anastasia Angela
        Angelina Anita Ann Anna Anne Annette Ariana Ashley Astrid Audrey Ava Barbara Beatrice Bella Beth Betty Bonnie Brenda Brittany Callista Candice
        Carla Carly Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara
        Claudia Colleen Courtney Cynthia Daniela Danielle Dawn Debbie Deborah Deirdre Denise Diana Diane Donna Doris Dorothy Edith Edna Eileen Elaine
        Eleanor Elena Elise Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Fatima Fiona Florence Frances Francesca Gail Georgia Gina
        Giulia Gladys Glenda Gloria Grace Gretchen Gwen Hana Hannah Heather Heidi Helen Helena Helga Hilary Hillary Holly Imelda Ines Ingrid Irene
        Irina Isabel Ivanka Ivy Jackie Jacqueline Jane Janet Janice Jeanne Jenna Jennifer Jenny Jessica Jill Joan Joann Joanna Joyce Juanita Judith
        Judy Julia Julie Juliet Karen Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kayla Kendra Kirsten Kristen Kristin Kristina Lana Laura
        Lauren Leah Leila Lena Lillian Linda Lisa Liz Loretta Lori Lorraine Louise Lucia Lucy Luisa Lynn Madeleine Magda Maggie Marcia Margaret Maria
        Mariam Marie Marilyn Marina Marissa Marjorie Marla Marlene Marsha Marta Martha Mary Maryam Maureen Maya Megan Meghan Melania Melanie Melissa
        Meredith Mia Michele Michelle Mildred Mindy Miriam Molly Monica Monique Nadia Nadine Nancy Naomi Natalia Natasha Nicole Nina Nora Norma Olga
        Olivia Paige Pam Pamela Patricia Patty Paula Paulette Peggy Penelope Penny Petra Phyllis Polly Priya Rachel Rebecca Renee Rhonda Rita Roberta
        Rosa Rose Rosemary Roxanne Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sara Sarah Serena Shannon Sharon Sheila Shelley Sherry Shirley Simone
        Sofia Sonia Sophia Sophie Stacy Stella Stephanie Sue Susan Suzan Suzanne Svetlana Sylvia Tabitha Tamara Tammy Tanya Tara Tatiana Teresa Teri
        Theresa Tiffany Tina Trudy Tulsi Ursula Valentina Vanessa Vera Veronica Vicki Vickie Victoria Viola Virginia Vivian Wanda Wendy Whitney Wilma
        Yasmin Yolanda Yuki Yvette Yvonne Zara Zoe
        """);

    public static readonly FrozenSet<string> Male = Table("""
        Aaron Abdul Abdullah Abel Abraham Adam Adel Adrian Ahmad Ahmed Akira Alan Albert Alec Aleksandr Alexander Alexei Alfred Ali Allen Alvin Amir
        Amit Anders Andre Andreas Andrei Andrew Andrzej Andy Angus Anthony Antonio Antony Archie Arjun Arnold Arthur Ashok Barack Barney Barry Bart
        Ben Benjamin Bernard Bernie Bert Bill Billy Bjorn Blake Bob Bobby Boris Brad Brandon Brendan Brent Brett Brian Brock Bruce Bryan Byron Calvin
        Cameron Carl Carlos Cecil Chad Charles Charlie Chester Christian Christopher Chuck Clarence Clark Claude Clayton Clifford Clint Clyde Cody
        Colin Corey Craig Curtis Cyrus Dale Damian Damon Dan Daniel Danny Darrell Darren Dave David Denis Dennis Derek Desmond Diego Dieter Dmitri
        Dmitry Dominic Don Donald Donnie Doug Douglas Duane Dustin Dwight Eddie Edgar Edmund Eduardo Edward Edwin Eli Elijah Elliott Elmer Emeka
        Enrique Eric Erik Ernest Ernie Ethan Eugene Evan Everett Fadi Felix Fernando Floyd Francis Francisco Francois Frank Franklin Fred Frederick
        Fumio Gabriel Gary Gavin Gene Geoff Geoffrey George Gerald Gerhard Gilbert Giovanni Glen Glenn Gordon Greg Gregory Guillermo Gunter Gustavo
        Guy Hans Harold Harry Harvey Hassan Hector Heinrich Heinz Henri Henrik Henry Herbert Herman Hiroshi Homer Howard Hubert Hugh Hugo Hussein Ian
        Ibrahim Isaac Ivan Jack Jacob Jacques Jake Jakob Jamal James Jared Jarvis Jason Javier Jay Jeb Jeff Jeffrey Jeremiah Jeremy Jerome Jerry Jesse
        Jesus Jim Jimmy Joao Joe Joel Joey Johan Johann John Johnny Jon Jonas Jonathan Jorge Jose Joseph Josh Joshua Juan Julian Julius Jurgen Justin
        Karim Karl Keith Ken Kenji Kenneth Kenny Kevin Khalid Kirk Kofi Kumar Kurt Kyle Lamar Lance Larry Lars Lawrence Leland Leo Leon Leonard Leonid
        Leroy Lester Levi Liam Lionel Lloyd Lonnie Louis Lucas Luis Lukas Luke Luther Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Markus Marlon
        Martin Marty Marvin Matteo Matthew Maurice Max Maxwell Mehmet Mel Melvin Micah Michael Michel Mickey Miguel Mike Mikhail Milan Miles Milton
        Mitch Mitchell Mitt Mohamed Mohammad Mohammed Moses Muhammad Mustafa Nate Nathan Nathaniel Neal Neil Newt Nicholas Nick Nigel Nikolai Noah
        Noel Norman Olaf Oleg Oliver Omar Oscar Otis Otto Owen Pablo Patrick Paul Paulo Pavel Pedro Percy Pete Peter Phil Philip Phillip Pierre Piotr
        Preston Quentin Rafael Raj Rajesh Ralph Randall Randy Raul Ravi Ray Raymond Reggie Reginald Reince Rene Rex Ricardo Richard Rick Ricky Rob
        Robert Roberto Rodney Rodrigo Roger Roland Ron Ronald Roy Ruben Rudolph Rudy Rufus Rupert Russ Russell Ryan Salvador Sammy Samuel Sanjay Satya
        Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shaun Sherman Sidney Simon Solomon Spencer Stan Stanley Stefan Stephen Steve Steven
        Stewart Stuart Sunil Sven Sylvester Ted Terrence Terry Theo Theodore Thomas Tim Timothy Tobias Todd Tom Tomas Tommy Tony Travis Trevor Troy
        Tyler Tyrone Uwe Vernon Vic Victor Viktor Vince Vincent Vinod Virgil Vladimir Wade Walter Wayne Wendell Werner Wesley Wilbur Wilhelm Will
        Willard William Willie Winston Wolfgang Woodrow Yosef Yuri Yusuf Zach Zachary
        """);

    public static readonly FrozenSet<string> Either = Table("""
        Andrea Chris Jan Jean Jun Kim Lee Robin Sam
        """);

    /// <summary>In any case but small letters.</summary>
    public static bool Has(ReadOnlySpan<char> word) =>
        Every.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && char.IsUpper(word[0]);

    public static Gender GenderOf(string given) =>
        Female.Contains(given) ? Gender.Female : Male.Contains(given) ? Gender.Male : Gender.Unknown;

    public static IEnumerable<string> All => Female.Concat(Male).Concat(Either);

    private static readonly FrozenSet<string> Every = All.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenSet<string> Table(string names) => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
