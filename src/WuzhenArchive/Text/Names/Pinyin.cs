using System.Collections.Frozen;

namespace WuzhenArchive.Text.Names;

/// <summary>
/// Tells a Chinese name in pinyin by its sounds: a frequent family name first, then a given name of one or two syllables.
/// </summary>
public static class Pinyin
{
    public static bool IsName(ReadOnlySpan<char> family, ReadOnlySpan<char> given) => IsFamilyName(family) && IsGivenName(given);

    public static bool IsFamilyName(ReadOnlySpan<char> word) => Families.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Written together ("Xiaoming"), or with a hyphen ("Xiao-ming").</summary>
    public static bool IsGivenName(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 12 || !char.IsUpper(word[0]))
        {
            return false;
        }
        Span<char> lower = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (c is not '-' and not '\'')
            {
                lower[length++] = char.ToLowerInvariant(c);
            }
        }
        return IsSyllables(lower[..length], 2);
    }

    private static bool IsSyllables(ReadOnlySpan<char> letters, int most)
    {
        if (letters.IsEmpty)
        {
            return true;
        }
        for (var n = Math.Min(6, letters.Length); most > 0 && n > 0; n--)
        {
            if (IsSyllable(letters[..n]) && IsSyllables(letters[n..], most - 1))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsSyllable(ReadOnlySpan<char> letters)
    {
        var initial = 0;
        while (initial < letters.Length && !"aeiouv".Contains(letters[initial]))
        {
            initial++;
        }
        if (initial > 0 && letters[0] is 'y' or 'w')
        {
            initial = 1;
        }
        return Initials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[..initial])
            && Finals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(letters[initial..]);
    }

    private static readonly FrozenSet<string> Initials =
        "|b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh|ch|sh|r|z|c|s|y|w".Split('|').ToFrozenSet();

    private static readonly FrozenSet<string> Finals =
        "a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang ue er".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Families = """
        Ai An Bai Bao Bi Bian Cai Cao Cen Chang Che Chen Cheng Chi Chu Cui Dai Deng Di Ding Dong Du Duan Fan Fang Fei Feng Fu Gan Gao Ge Geng
        Gong Gu Guan Guo Han Hao He Hong Hou Hu Hua Huang Ji Jia Jian Jiang Jiao Jin Jing Ju Kang Ke Kong Kuang Lai Lan Lang Lei Leng Li Lian
        Liang Liao Lin Ling Liu Long Lou Lu Luo Ma Mao Mei Meng Mi Miao Min Mo Mu Nie Ning Niu Ou Ouyang Pan Pang Pei Peng Pu Qi Qian Qiao Qin
        Qiu Qu Quan Ran Ren Rong Ruan Sha Shan Shang Shao Shen Sheng Shi Shu Song Su Sun Tan Tang Tao Tian Tong Tu Wan Wang Wei Wen Weng Wu Xi
        Xia Xiang Xiao Xie Xin Xiong Xu Xue Yan Yang Yao Ye Yi Yin Ying You Yu Yuan Yue Yun Zang Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu
        Zhuang Zhuo Zong Zou Zuo
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
