"""Words of names from Nepal, India, Bangladesh and Sri Lanka."""

from cases.lifecycle.demo.words.spelling import Language, words

NEPALI = Language(
    men=words("""
        Suman सुमन, Bikash विकास, Dipak दीपक, Milan मिलन, Prakash प्रकाश, Kiran किरण,
        Nabin नवीन, Rajan राजन, Anil अनिल, Santosh सन्तोष, Bishal विशाल, Gopal गोपाल,
        Hari हरि, Keshab केशव, Manoj मनोज, Nirmal निर्मल, Roshan रोशन, Sagar सागर,
        Tek टेक, Yubaraj युवराज, Lok लोक, Dhan धन, Amrit अमृत, Suresh सुरेश
    """),
    women=words("""
        Sunita सुनिता, Maya माया, Sarita सरिता, Gita गीता, Bimala विमला, Laxmi लक्ष्मी,
        Anita अनिता, Kamala कमला, Rupa रूपा, Devi देवी
    """),
    families=words("""
        Thapaliya थपलिया, Budhamal बुढामल, Khadayat खडायत, Rokamagar रोकामगर, Gharel घरेल,
        Pokhari पोखरी, Tamsali ताम्साली, Raniban रानीवन, Simkhola सिमखोला, Danuwari दनुवारी,
        Ghalegaun घलेगाउँ, Limbuwar लिम्बुवार, Bistapur विष्टपुर, Karkidhara कार्कीधारा,
        Oliyani ओलियानी, Puriwal पुरीवाल, Sunargaun सुनारगाउँ, Chaudhuli चौधुली
    """),
    middles=words("Bahadur बहादुर, Kumar कुमार, Prasad प्रसाद, Raj राज, Singh सिंह"),
    pattern="{given} {middle} {family}",
)

HINDI = Language(
    men=words("""
        Arvind अरविन्द, Rakesh राकेश, Vijay विजय, Sunil सुनील, Ajay अजय, Mohan मोहन,
        Pankaj पंकज, Ravi रवि, Sanjay संजय, Deepak दीपक, Vikram विक्रम, Nitin नितिन,
        Gurdev गुरदेव, Harjit हरजीत, Imran इमरान, Salim सलीम
    """),
    women=words("""
        Meena मीना, Rekha रेखा, Sushila सुशीला, Kavita कविता, Poonam पूनम, Asha आशा,
        Shabnam शबनम, Jasbir जसबीर
    """),
    families=words("""
        Rampuria रामपुरिया, Nathwal नाथवाल, Sagarwal सागरवाल, Barodia बड़ोदिया, Kishanpal किशनपाल,
        Motiram मोतीराम, Chandwar चन्दवार, Devgarh देवगढ़, Lakhera लखेरा, Bhojraj भोजराज,
        Neemwal नीमवाल, Pipalia पिपलिया
    """),
)

TAMIL = Language(
    men=words("""
        Selvam செல்வம், Murugan முருகன், Kannan கண்ணன், Prabhu பிரபு, Sivan சிவன்,
        Ravi ரவி, Mani மணி, Anbu அன்பு, Suthan சுதன், Nathan நாதன்
    """),
    women=words("Malar மலர், Kala கலா, Rani ராணி, Vani வாணி, Devi தேவி, Meena மீனா"),
    families=words("K.T. கே.டி., S. சு., M.R. எம்.ஆர்., P. பு., V.K. வி.கே., A. அ., T.S. டி.எஸ்."),
    pattern="{family} {given}",
)

BENGALI = Language(
    men=words("""
        Rafiq রফিক, Kamal কামাল, Jahid জাহিদ, Sohel সোহেল, Rubel রুবেল, Masud মাসুদ,
        Shahin শাহীন, Nasir নাসির, Alamgir আলমগীর, Tareq তারেক, Liton লিটন, Bappi বাপ্পি,
        Habib হাবিব, Anwar আনোয়ার
    """),
    women=words("""
        Rahima রহিমা, Salma সালমা, Nasima নাসিমা, Shirin শিরিন, Fatema ফাতেমা, Parul পারুল,
        Moyna ময়না
    """),
    families=words("""
        Hossain হোসেন, Mia মিয়া, Uddin উদ্দিন, Sarkar সরকার, Mondal মন্ডল, Bepari বেপারী,
        Talukdar তালুকদার, Pramanik প্রামানিক, Howlader হাওলাদার, Gazi গাজী
    """),
    middles=words("Md. মোঃ, Mohammad মোহাম্মদ, Abdul আব্দুল, Sheikh শেখ"),
    pattern="{middle} {given} {family}",
)

SINHALA = Language(
    men=words("""
        Nuwan නුවන්, Chaminda චමින්ද, Kasun කසුන්, Ruwan රුවන්, Sampath සම්පත්,
        Lahiru ලහිරු, Asanka අසංක, Nimal නිමල්, Sunil සුනිල්, Dinesh දිනේෂ්
    """),
    women=words("Kumari කුමාරි, Nilanthi නිලන්ති, Sriyani ශ්‍රියානි, Malani මාලනි, Chandra චන්ද්‍රා"),
    families=words("""
        Galagama ගලගම, Rathnapala රත්නපාල, Welikala වැලිකල, Senaratne සේනාරත්න,
        Hapugoda හපුගොඩ, Dissawe දිස්සාවේ, Kotuwella කොටුවැල්ල, Bandarage බණ්ඩාරගේ
    """),
    middles=words("W.M. ඩබ්.එම්., H.A. එච්.ඒ., K.G. කේ.ජී., R.P. ආර්.පී."),
    pattern="{middle} {given} {family}",
)
