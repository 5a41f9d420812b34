namespace WuzhenArchive.Reading.Lexicon;

/// <summary>Countries, their adjectives, and cities that stand for governments: places are not persons.</summary>
internal static class Places
{
    public static readonly string[] Names = """
        Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Barbados Belarus
        Belgium Belize Benin Bhutan Bolivia Botswana Brazil Britain Brunei Bulgaria Burundi Cambodia Cameroon Canada Chad Chile China
        Colombia Croatia Cuba Cyprus Denmark Djibouti Dominica Ecuador Egypt England Eritrea Estonia Ethiopia Europe Fiji Finland France Gabon
        Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran
        Iraq Ireland Israel Italy Jamaica Japan Jordan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya
        Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro
        Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palau Palestine Panama Paraguay
        Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia Slovenia
        Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Tunisia Turkey Turkmenistan
        Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe Africa America Asia Eurasia Oceania Antarctica
        Beijing Shanghai Hangzhou Shenzhen Guangzhou Nanjing Wuhan Chengdu Tianjin Chongqing Wuzhen Zhejiang Jiaxing Hongkong Macau Taipei
        Washington London Paris Berlin Brussels Moscow Tokyo Seoul Delhi Geneva Vienna Rome Madrid Ottawa Canberra Davos Hague Nairobi Brasilia
        Dubai Istanbul Jakarta Singapore Stockholm Oslo Helsinki Copenhagen Lisbon Athens Warsaw Prague Budapest Kyiv Kiev Minsk Astana Bishkek
        Dushanbe Tashkent Boston Chicago Houston Seattle York Angeles Francisco California Texas Florida Virginia Ohio Michigan Pennsylvania
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static readonly string[] Demonyms = """
        Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian Austrian Azerbaijani Bangladeshi Belarusian Belgian
        Bolivian Brazilian British Bulgarian Burmese Cambodian Canadian Chilean Chinese Colombian Croatian Cuban Cypriot Czech Danish Dutch
        Ecuadorian Egyptian English Estonian Ethiopian European Finnish French Georgian German Ghanaian Greek Hungarian Icelandic Indian
        Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kuwaiti Kyrgyz Lao Latvian Lebanese
        Libyan Lithuanian Malaysian Maltese Mexican Mongolian Moroccan Nepalese Nigerian Norwegian Pakistani Palestinian Peruvian Philippine
        Polish Portuguese Romanian Russian Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese
        Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan
        Vietnamese Welsh Western Eastern Northern Southern Yemeni Zambian Zimbabwean
        Buddhist Catholic Christian Communist Conservative Democrat Democratic Hindu Islamic Islamist Jewish Labour Liberal Marxist Muslim Orthodox Protestant
        Republican Socialist
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
