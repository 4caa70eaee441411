# Fjalitë me të cilat shkruhet një rregull (.dslr), dhe çfarë thotë secila.
# Në vend të {parameter} dhe {indicator} shkruhet emri i parametrit ose i treguesit.
[keyword]rregulli=rule
[keyword]kur=when
[keyword]atëherë=then
[keyword]fund=end
[group]vlejnë të gjitha këto=and
[group]vlen të paktën një nga këto=or
[group]këto nuk vlejnë të gjitha=not and
[group]nuk vlen asnjë nga këto=not or
[group]nuk është kështu që=not and
[group]ka një vëzhgim për të cilin=exists Observation
[group]nuk ka asnjë vëzhgim për të cilin=not Observation

# Personi: çfarë dihet për moshën dhe nëse trajtohet si fëmijë apo si i rritur.
[when]mosha në vite të plota është vlera e {parameter}=Person( age == parameter( "{parameter}" ) )
[when]mosha në vite të plota nuk është vlera e {parameter}=Person( age != parameter( "{parameter}" ) )
[when]mosha në vite të plota është nën vlerën e {parameter}=Person( age < parameter( "{parameter}" ) )
[when]mosha në vite të plota nuk e kalon vlerën e {parameter}=Person( age <= parameter( "{parameter}" ) )
[when]mosha në vite të plota është mbi vlerën e {parameter}=Person( age > parameter( "{parameter}" ) )
[when]mosha në vite të plota nuk është nën vlerën e {parameter}=Person( age >= parameter( "{parameter}" ) )
[when]mosha është dhënë dhe askush nuk e vë në dyshim=Person( ageEstablished == Answer.YES )
[when]mosha nuk është dhënë, ose vihet në dyshim=Person( ageEstablished == Answer.NO )
[when]nuk dihet nëse mosha është dhënë dhe askush nuk e vë në dyshim=Person( ageEstablished == Answer.UNKNOWN )
[when]nuk është vërtetuar që mosha është dhënë dhe askush nuk e vë në dyshim=Person( ageEstablished != Answer.YES )
[when]nuk përjashtohet që mosha është dhënë dhe askush nuk e vë në dyshim=Person( ageEstablished != Answer.NO )
[when]dihet nëse mosha është dhënë dhe askush nuk e vë në dyshim=Person( ageEstablished != Answer.UNKNOWN )
[when]është dhënë mosha ose datëlindja=Person( ageGiven == Answer.YES )
[when]nuk është dhënë as mosha, as datëlindja=Person( ageGiven == Answer.NO )
[when]nuk dihet nëse është dhënë mosha ose datëlindja=Person( ageGiven == Answer.UNKNOWN )
[when]nuk është vërtetuar që është dhënë mosha ose datëlindja=Person( ageGiven != Answer.YES )
[when]nuk përjashtohet që është dhënë mosha ose datëlindja=Person( ageGiven != Answer.NO )
[when]dihet nëse është dhënë mosha ose datëlindja=Person( ageGiven != Answer.UNKNOWN )
[when]personi duket nën 18 vjeç=Person( appearsUnder18 == Answer.YES )
[when]personi nuk duket nën 18 vjeç=Person( appearsUnder18 == Answer.NO )
[when]nuk dihet nëse personi duket nën 18 vjeç=Person( appearsUnder18 == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi duket nën 18 vjeç=Person( appearsUnder18 != Answer.YES )
[when]nuk përjashtohet që personi duket nën 18 vjeç=Person( appearsUnder18 != Answer.NO )
[when]dihet nëse personi duket nën 18 vjeç=Person( appearsUnder18 != Answer.UNKNOWN )
[when]personi trajtohet si fëmijë=Person( child == Answer.YES )
[when]personi trajtohet si i rritur=Person( child == Answer.NO )
[when]nuk dihet nëse personi trajtohet si fëmijë=Person( child == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi trajtohet si fëmijë=Person( child != Answer.YES )
[when]nuk përjashtohet që personi trajtohet si fëmijë=Person( child != Answer.NO )
[when]dihet nëse personi trajtohet si fëmijë=Person( child != Answer.UNKNOWN )
[when]personi është i huaj ose pa shtetësi=Person( foreign == Answer.YES )
[when]personi është shtetas shqiptar=Person( foreign == Answer.NO )
[when]nuk dihet nëse personi është i huaj ose pa shtetësi=Person( foreign == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi është i huaj ose pa shtetësi=Person( foreign != Answer.YES )
[when]nuk përjashtohet që personi është i huaj ose pa shtetësi=Person( foreign != Answer.NO )
[when]dihet nëse personi është i huaj ose pa shtetësi=Person( foreign != Answer.UNKNOWN )
[when]me personin ka fëmijë=Person( hasDependants == Answer.YES )
[when]me personin nuk ka fëmijë=Person( hasDependants == Answer.NO )
[when]nuk dihet nëse me personin ka fëmijë=Person( hasDependants == Answer.UNKNOWN )
[when]nuk është vërtetuar që me personin ka fëmijë=Person( hasDependants != Answer.YES )
[when]nuk përjashtohet që me personin ka fëmijë=Person( hasDependants != Answer.NO )
[when]dihet nëse me personin ka fëmijë=Person( hasDependants != Answer.UNKNOWN )
[when]gjinia e personit është „femër“=Person( sex == Sex.FEMALE )
[when]gjinia e personit është „mashkull“=Person( sex == Sex.MALE )
[when]gjinia e personit është „tjetër“=Person( sex == Sex.OTHER )
[when]gjinia e personit është „nuk dihet“=Person( sex == Sex.UNKNOWN )
[when]gjinia e personit është vlera e {parameter}=Person( sex == parameter( "{parameter}" ) )
[when]gjinia e personit nuk është „femër“=Person( sex != Sex.FEMALE )
[when]gjinia e personit nuk është „mashkull“=Person( sex != Sex.MALE )
[when]gjinia e personit nuk është „tjetër“=Person( sex != Sex.OTHER )
[when]gjinia e personit nuk është „nuk dihet“=Person( sex != Sex.UNKNOWN )
[when]gjinia e personit nuk është vlera e {parameter}=Person( sex != parameter( "{parameter}" ) )
[when]personi flet shqip=Person( speaksAlbanian == Answer.YES )
[when]personi nuk flet shqip=Person( speaksAlbanian == Answer.NO )
[when]nuk dihet nëse personi flet shqip=Person( speaksAlbanian == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi flet shqip=Person( speaksAlbanian != Answer.YES )
[when]nuk përjashtohet që personi flet shqip=Person( speaksAlbanian != Answer.NO )
[when]dihet nëse personi flet shqip=Person( speaksAlbanian != Answer.UNKNOWN )
[when]trajtimi i personit është „Fëmijë“=Person( treatAs == TreatAs.CHILD )
[when]trajtimi i personit është „Prezumohet fëmijë“=Person( treatAs == TreatAs.PRESUMED_CHILD )
[when]trajtimi i personit është „I rritur“=Person( treatAs == TreatAs.ADULT )
[when]trajtimi i personit është vlera e {parameter}=Person( treatAs == parameter( "{parameter}" ) )
[when]trajtimi i personit nuk është „Fëmijë“=Person( treatAs != TreatAs.CHILD )
[when]trajtimi i personit nuk është „Prezumohet fëmijë“=Person( treatAs != TreatAs.PRESUMED_CHILD )
[when]trajtimi i personit nuk është „I rritur“=Person( treatAs != TreatAs.ADULT )
[when]trajtimi i personit nuk është vlera e {parameter}=Person( treatAs != parameter( "{parameter}" ) )

# Si u gjet personi: nga kush dhe ku.
[when]personi ndodhet jashtë Shqipërisë=Detection( abroad == Answer.YES )
[when]personi ndodhet në Shqipëri=Detection( abroad == Answer.NO )
[when]nuk dihet nëse personi ndodhet jashtë Shqipërisë=Detection( abroad == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi ndodhet jashtë Shqipërisë=Detection( abroad != Answer.YES )
[when]nuk përjashtohet që personi ndodhet jashtë Shqipërisë=Detection( abroad != Answer.NO )
[when]dihet nëse personi ndodhet jashtë Shqipërisë=Detection( abroad != Answer.UNKNOWN )
[when]institucioni që e gjeti personin është „Policia kundër trafikimit“=Detection( agency == Agency.ANTI_TRAFFICKING_POLICE )
[when]institucioni që e gjeti personin është „Policia për Kufirin dhe Migracionin“=Detection( agency == Agency.BORDER_POLICE )
[when]institucioni që e gjeti personin është „Shërbimi Social Shtetëror“=Detection( agency == Agency.STATE_SOCIAL_SERVICE )
[when]institucioni që e gjeti personin është „Inspektorati Shtetëror i Punës dhe Shërbimeve Shoqërore“=Detection( agency == Agency.LABOUR_INSPECTORATE )
[when]institucioni që e gjeti personin është „Njësia për Mbrojtjen e Fëmijëve“=Detection( agency == Agency.CHILD_PROTECTION_UNIT )
[when]institucioni që e gjeti personin është „Bashkia“=Detection( agency == Agency.MUNICIPALITY )
[when]institucioni që e gjeti personin është „Shërbimi shëndetësor“=Detection( agency == Agency.HEALTH )
[when]institucioni që e gjeti personin është „Shkolla“=Detection( agency == Agency.EDUCATION )
[when]institucioni që e gjeti personin është „Përfaqësia diplomatike ose konsullore“=Detection( agency == Agency.CONSULATE )
[when]institucioni që e gjeti personin është „Njësia lëvizëse e identifikimit“=Detection( agency == Agency.MOBILE_UNIT )
[when]institucioni që e gjeti personin është „Organizata jofitimprurëse“=Detection( agency == Agency.NGO )
[when]institucioni që e gjeti personin është „Linja e ndihmës“=Detection( agency == Agency.HOTLINE )
[when]institucioni që e gjeti personin është „Vetë personi“=Detection( agency == Agency.SELF )
[when]institucioni që e gjeti personin është „Prokuroria“=Detection( agency == Agency.PROSECUTION )
[when]institucioni që e gjeti personin është „Autoriteti Përgjegjës“=Detection( agency == Agency.RESPONSIBLE_AUTHORITY )
[when]institucioni që e gjeti personin është „Komiteti Rajonal kundër Trafikimit“=Detection( agency == Agency.REGIONAL_COMMITTEE )
[when]institucioni që e gjeti personin është „Një institucion tjetër“=Detection( agency == Agency.OTHER )
[when]institucioni që e gjeti personin është vlera e {parameter}=Detection( agency == parameter( "{parameter}" ) )
[when]institucioni që e gjeti personin nuk është „Policia kundër trafikimit“=Detection( agency != Agency.ANTI_TRAFFICKING_POLICE )
[when]institucioni që e gjeti personin nuk është „Policia për Kufirin dhe Migracionin“=Detection( agency != Agency.BORDER_POLICE )
[when]institucioni që e gjeti personin nuk është „Shërbimi Social Shtetëror“=Detection( agency != Agency.STATE_SOCIAL_SERVICE )
[when]institucioni që e gjeti personin nuk është „Inspektorati Shtetëror i Punës dhe Shërbimeve Shoqërore“=Detection( agency != Agency.LABOUR_INSPECTORATE )
[when]institucioni që e gjeti personin nuk është „Njësia për Mbrojtjen e Fëmijëve“=Detection( agency != Agency.CHILD_PROTECTION_UNIT )
[when]institucioni që e gjeti personin nuk është „Bashkia“=Detection( agency != Agency.MUNICIPALITY )
[when]institucioni që e gjeti personin nuk është „Shërbimi shëndetësor“=Detection( agency != Agency.HEALTH )
[when]institucioni që e gjeti personin nuk është „Shkolla“=Detection( agency != Agency.EDUCATION )
[when]institucioni që e gjeti personin nuk është „Përfaqësia diplomatike ose konsullore“=Detection( agency != Agency.CONSULATE )
[when]institucioni që e gjeti personin nuk është „Njësia lëvizëse e identifikimit“=Detection( agency != Agency.MOBILE_UNIT )
[when]institucioni që e gjeti personin nuk është „Organizata jofitimprurëse“=Detection( agency != Agency.NGO )
[when]institucioni që e gjeti personin nuk është „Linja e ndihmës“=Detection( agency != Agency.HOTLINE )
[when]institucioni që e gjeti personin nuk është „Vetë personi“=Detection( agency != Agency.SELF )
[when]institucioni që e gjeti personin nuk është „Prokuroria“=Detection( agency != Agency.PROSECUTION )
[when]institucioni që e gjeti personin nuk është „Autoriteti Përgjegjës“=Detection( agency != Agency.RESPONSIBLE_AUTHORITY )
[when]institucioni që e gjeti personin nuk është „Komiteti Rajonal kundër Trafikimit“=Detection( agency != Agency.REGIONAL_COMMITTEE )
[when]institucioni që e gjeti personin nuk është „Një institucion tjetër“=Detection( agency != Agency.OTHER )
[when]institucioni që e gjeti personin nuk është vlera e {parameter}=Detection( agency != parameter( "{parameter}" ) )
[when]vendi ku u gjet personi është „në kufi“=Detection( setting == Setting.BORDER )
[when]vendi ku u gjet personi është „në rrugë“=Detection( setting == Setting.STREET )
[when]vendi ku u gjet personi është „në vendin e punës“=Detection( setting == Setting.WORKPLACE )
[when]vendi ku u gjet personi është „në një mjedis prostitucioni“=Detection( setting == Setting.COMMERCIAL_SEX_VENUE )
[when]vendi ku u gjet personi është „në shtëpi“=Detection( setting == Setting.HOME )
[when]vendi ku u gjet personi është „në shkollë“=Detection( setting == Setting.SCHOOL )
[when]vendi ku u gjet personi është „në një qendër shëndetësore“=Detection( setting == Setting.HEALTH_FACILITY )
[when]vendi ku u gjet personi është „në një strehë“=Detection( setting == Setting.SHELTER )
[when]vendi ku u gjet personi është „në një vend ndalimi“=Detection( setting == Setting.DETENTION )
[when]vendi ku u gjet personi është „në internet“=Detection( setting == Setting.ONLINE )
[when]vendi ku u gjet personi është „në një përfaqësi jashtë vendit“=Detection( setting == Setting.MISSION_ABROAD )
[when]vendi ku u gjet personi është „në një vend tjetër“=Detection( setting == Setting.OTHER )
[when]vendi ku u gjet personi është „nuk dihet“=Detection( setting == Setting.UNKNOWN )
[when]vendi ku u gjet personi është vlera e {parameter}=Detection( setting == parameter( "{parameter}" ) )
[when]vendi ku u gjet personi nuk është „në kufi“=Detection( setting != Setting.BORDER )
[when]vendi ku u gjet personi nuk është „në rrugë“=Detection( setting != Setting.STREET )
[when]vendi ku u gjet personi nuk është „në vendin e punës“=Detection( setting != Setting.WORKPLACE )
[when]vendi ku u gjet personi nuk është „në një mjedis prostitucioni“=Detection( setting != Setting.COMMERCIAL_SEX_VENUE )
[when]vendi ku u gjet personi nuk është „në shtëpi“=Detection( setting != Setting.HOME )
[when]vendi ku u gjet personi nuk është „në shkollë“=Detection( setting != Setting.SCHOOL )
[when]vendi ku u gjet personi nuk është „në një qendër shëndetësore“=Detection( setting != Setting.HEALTH_FACILITY )
[when]vendi ku u gjet personi nuk është „në një strehë“=Detection( setting != Setting.SHELTER )
[when]vendi ku u gjet personi nuk është „në një vend ndalimi“=Detection( setting != Setting.DETENTION )
[when]vendi ku u gjet personi nuk është „në internet“=Detection( setting != Setting.ONLINE )
[when]vendi ku u gjet personi nuk është „në një përfaqësi jashtë vendit“=Detection( setting != Setting.MISSION_ABROAD )
[when]vendi ku u gjet personi nuk është „në një vend tjetër“=Detection( setting != Setting.OTHER )
[when]vendi ku u gjet personi nuk është „nuk dihet“=Detection( setting != Setting.UNKNOWN )
[when]vendi ku u gjet personi nuk është vlera e {parameter}=Detection( setting != parameter( "{parameter}" ) )

# Çfarë dihet për shfrytëzimin.
[when]dihet një formë e shfrytëzimit=Exploitation( anyType == Answer.YES )
[when]u pyet dhe nuk dihet asnjë formë e shfrytëzimit=Exploitation( anyType == Answer.NO )
[when]nuk dihet nëse dihet një formë e shfrytëzimit=Exploitation( anyType == Answer.UNKNOWN )
[when]nuk është vërtetuar që dihet një formë e shfrytëzimit=Exploitation( anyType != Answer.YES )
[when]nuk përjashtohet që dihet një formë e shfrytëzimit=Exploitation( anyType != Answer.NO )
[when]dihet nëse dihet një formë e shfrytëzimit=Exploitation( anyType != Answer.UNKNOWN )
[when]shfrytëzimi ka mbaruar=Exploitation( ended == Answer.YES )
[when]shfrytëzimi vazhdon=Exploitation( ended == Answer.NO )
[when]nuk dihet nëse shfrytëzimi ka mbaruar=Exploitation( ended == Answer.UNKNOWN )
[when]nuk është vërtetuar që shfrytëzimi ka mbaruar=Exploitation( ended != Answer.YES )
[when]nuk përjashtohet që shfrytëzimi ka mbaruar=Exploitation( ended != Answer.NO )
[when]dihet nëse shfrytëzimi ka mbaruar=Exploitation( ended != Answer.UNKNOWN )
[when]format e shfrytëzimit përfshijnë „shfrytëzim seksual“=Exploitation( types contains ExploitationType.SEXUAL_EXPLOITATION )
[when]format e shfrytëzimit përfshijnë „punë e detyruar“=Exploitation( types contains ExploitationType.FORCED_LABOUR )
[when]format e shfrytëzimit përfshijnë „skllavëri ose praktika të ngjashme“=Exploitation( types contains ExploitationType.SLAVERY_OR_SIMILAR )
[when]format e shfrytëzimit përfshijnë „robërim“=Exploitation( types contains ExploitationType.SERVITUDE )
[when]format e shfrytëzimit përfshijnë „lypje e detyruar“=Exploitation( types contains ExploitationType.FORCED_BEGGING )
[when]format e shfrytëzimit përfshijnë „kryerje e detyruar e veprave penale“=Exploitation( types contains ExploitationType.FORCED_CRIME )
[when]format e shfrytëzimit përfshijnë „martesë e detyruar“=Exploitation( types contains ExploitationType.FORCED_MARRIAGE )
[when]format e shfrytëzimit përfshijnë „heqje organesh“=Exploitation( types contains ExploitationType.ORGAN_REMOVAL )
[when]format e shfrytëzimit përfshijnë „tjetër“=Exploitation( types contains ExploitationType.OTHER )
[when]format e shfrytëzimit përfshijnë vlerën e {parameter}=Exploitation( types contains parameter( "{parameter}" ) )
[when]format e shfrytëzimit nuk përfshijnë „shfrytëzim seksual“=Exploitation( types not contains ExploitationType.SEXUAL_EXPLOITATION )
[when]format e shfrytëzimit nuk përfshijnë „punë e detyruar“=Exploitation( types not contains ExploitationType.FORCED_LABOUR )
[when]format e shfrytëzimit nuk përfshijnë „skllavëri ose praktika të ngjashme“=Exploitation( types not contains ExploitationType.SLAVERY_OR_SIMILAR )
[when]format e shfrytëzimit nuk përfshijnë „robërim“=Exploitation( types not contains ExploitationType.SERVITUDE )
[when]format e shfrytëzimit nuk përfshijnë „lypje e detyruar“=Exploitation( types not contains ExploitationType.FORCED_BEGGING )
[when]format e shfrytëzimit nuk përfshijnë „kryerje e detyruar e veprave penale“=Exploitation( types not contains ExploitationType.FORCED_CRIME )
[when]format e shfrytëzimit nuk përfshijnë „martesë e detyruar“=Exploitation( types not contains ExploitationType.FORCED_MARRIAGE )
[when]format e shfrytëzimit nuk përfshijnë „heqje organesh“=Exploitation( types not contains ExploitationType.ORGAN_REMOVAL )
[when]format e shfrytëzimit nuk përfshijnë „tjetër“=Exploitation( types not contains ExploitationType.OTHER )
[when]format e shfrytëzimit nuk përfshijnë vlerën e {parameter}=Exploitation( types not contains parameter( "{parameter}" ) )

# Gjendja e personit tani: rreziku, shëndeti, shoqëruesit, dëshirat.
[when]dikush është me personin=Situation( accompanied == Answer.YES )
[when]personi është vetëm=Situation( accompanied == Answer.NO )
[when]nuk dihet nëse dikush është me personin=Situation( accompanied == Answer.UNKNOWN )
[when]nuk është vërtetuar që dikush është me personin=Situation( accompanied != Answer.YES )
[when]nuk përjashtohet që dikush është me personin=Situation( accompanied != Answer.NO )
[when]dihet nëse dikush është me personin=Situation( accompanied != Answer.UNKNOWN )
[when]personi kërkon azil=Situation( asylumClaim == Answer.YES )
[when]personi nuk kërkon azil=Situation( asylumClaim == Answer.NO )
[when]nuk dihet nëse personi kërkon azil=Situation( asylumClaim == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi kërkon azil=Situation( asylumClaim != Answer.YES )
[when]nuk përjashtohet që personi kërkon azil=Situation( asylumClaim != Answer.NO )
[when]dihet nëse personi kërkon azil=Situation( asylumClaim != Answer.UNKNOWN )
[when]një shoqërues mund të jetë i përfshirë=Situation( companionSuspected == Answer.YES )
[when]asnjë shoqërues nuk dyshohet=Situation( companionSuspected == Answer.NO )
[when]nuk dihet nëse një shoqërues mund të jetë i përfshirë=Situation( companionSuspected == Answer.UNKNOWN )
[when]nuk është vërtetuar që një shoqërues mund të jetë i përfshirë=Situation( companionSuspected != Answer.YES )
[when]nuk përjashtohet që një shoqërues mund të jetë i përfshirë=Situation( companionSuspected != Answer.NO )
[when]dihet nëse një shoqërues mund të jetë i përfshirë=Situation( companionSuspected != Answer.UNKNOWN )
[when]shfrytëzuesi është nga familja=Situation( exploiterIsFamily == Answer.YES )
[when]shfrytëzuesi nuk është nga familja=Situation( exploiterIsFamily == Answer.NO )
[when]nuk dihet nëse shfrytëzuesi është nga familja=Situation( exploiterIsFamily == Answer.UNKNOWN )
[when]nuk është vërtetuar që shfrytëzuesi është nga familja=Situation( exploiterIsFamily != Answer.YES )
[when]nuk përjashtohet që shfrytëzuesi është nga familja=Situation( exploiterIsFamily != Answer.NO )
[when]dihet nëse shfrytëzuesi është nga familja=Situation( exploiterIsFamily != Answer.UNKNOWN )
[when]shfrytëzuesi e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts == Answer.YES )
[when]shfrytëzuesi nuk e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts == Answer.NO )
[when]nuk dihet nëse shfrytëzuesi e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts == Answer.UNKNOWN )
[when]nuk është vërtetuar që shfrytëzuesi e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts != Answer.YES )
[when]nuk përjashtohet që shfrytëzuesi e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts != Answer.NO )
[when]dihet nëse shfrytëzuesi e di ku ndodhet personi=Situation( exploiterKnowsWhereabouts != Answer.UNKNOWN )
[when]një prind ose kujdestar është i pranishëm=Situation( guardianPresent == Answer.YES )
[when]asnjë prind ose kujdestar nuk është i pranishëm=Situation( guardianPresent == Answer.NO )
[when]nuk dihet nëse një prind ose kujdestar është i pranishëm=Situation( guardianPresent == Answer.UNKNOWN )
[when]nuk është vërtetuar që një prind ose kujdestar është i pranishëm=Situation( guardianPresent != Answer.YES )
[when]nuk përjashtohet që një prind ose kujdestar është i pranishëm=Situation( guardianPresent != Answer.NO )
[when]dihet nëse një prind ose kujdestar është i pranishëm=Situation( guardianPresent != Answer.UNKNOWN )
[when]një prind ose kujdestar mund të jetë i përfshirë=Situation( guardianSuspected == Answer.YES )
[when]asnjë prind ose kujdestar nuk dyshohet=Situation( guardianSuspected == Answer.NO )
[when]nuk dihet nëse një prind ose kujdestar mund të jetë i përfshirë=Situation( guardianSuspected == Answer.UNKNOWN )
[when]nuk është vërtetuar që një prind ose kujdestar mund të jetë i përfshirë=Situation( guardianSuspected != Answer.YES )
[when]nuk përjashtohet që një prind ose kujdestar mund të jetë i përfshirë=Situation( guardianSuspected != Answer.NO )
[when]dihet nëse një prind ose kujdestar mund të jetë i përfshirë=Situation( guardianSuspected != Answer.UNKNOWN )
[when]ka rrezik tani për jetën ose trupin=Situation( immediateDanger == Answer.YES )
[when]nuk ka rrezik tani për jetën ose trupin=Situation( immediateDanger == Answer.NO )
[when]nuk dihet nëse ka rrezik tani për jetën ose trupin=Situation( immediateDanger == Answer.UNKNOWN )
[when]nuk është vërtetuar që ka rrezik tani për jetën ose trupin=Situation( immediateDanger != Answer.YES )
[when]nuk përjashtohet që ka rrezik tani për jetën ose trupin=Situation( immediateDanger != Answer.NO )
[when]dihet nëse ka rrezik tani për jetën ose trupin=Situation( immediateDanger != Answer.UNKNOWN )
[when]rrëfimi ka kundërthënie=Situation( inconsistentAccount == Answer.YES )
[when]rrëfimi nuk ka kundërthënie=Situation( inconsistentAccount == Answer.NO )
[when]nuk dihet nëse rrëfimi ka kundërthënie=Situation( inconsistentAccount == Answer.UNKNOWN )
[when]nuk është vërtetuar që rrëfimi ka kundërthënie=Situation( inconsistentAccount != Answer.YES )
[when]nuk përjashtohet që rrëfimi ka kundërthënie=Situation( inconsistentAccount != Answer.NO )
[when]dihet nëse rrëfimi ka kundërthënie=Situation( inconsistentAccount != Answer.UNKNOWN )
[when]personi nuk ka të drejtë qëndrimi në vend=Situation( irregularStay == Answer.YES )
[when]personi ka të drejtë të qëndrojë në vend=Situation( irregularStay == Answer.NO )
[when]nuk dihet nëse personi nuk ka të drejtë qëndrimi në vend=Situation( irregularStay == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi nuk ka të drejtë qëndrimi në vend=Situation( irregularStay != Answer.YES )
[when]nuk përjashtohet që personi nuk ka të drejtë qëndrimi në vend=Situation( irregularStay != Answer.NO )
[when]dihet nëse personi nuk ka të drejtë qëndrimi në vend=Situation( irregularStay != Answer.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është „vazhdon“=Situation( lastContactWithExploiter == LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin është „brenda javës së fundit“=Situation( lastContactWithExploiter == LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin është „brenda muajit të fundit“=Situation( lastContactWithExploiter == LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin është „brenda vitit të fundit“=Situation( lastContactWithExploiter == LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është „më shumë se një vit më parë“=Situation( lastContactWithExploiter == LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është „asnjë“=Situation( lastContactWithExploiter == LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin është „nuk dihet“=Situation( lastContactWithExploiter == LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është vlera e {parameter}=Situation( lastContactWithExploiter == parameter( "{parameter}" ) )
[when]kontakti i fundit me shfrytëzuesin nuk është „vazhdon“=Situation( lastContactWithExploiter != LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin nuk është „brenda javës së fundit“=Situation( lastContactWithExploiter != LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin nuk është „brenda muajit të fundit“=Situation( lastContactWithExploiter != LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin nuk është „brenda vitit të fundit“=Situation( lastContactWithExploiter != LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin nuk është „më shumë se një vit më parë“=Situation( lastContactWithExploiter != LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin nuk është „asnjë“=Situation( lastContactWithExploiter != LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin nuk është „nuk dihet“=Situation( lastContactWithExploiter != LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin nuk është vlera e {parameter}=Situation( lastContactWithExploiter != parameter( "{parameter}" ) )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „vazhdon“=Situation( lastContactWithExploiter < LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „brenda javës së fundit“=Situation( lastContactWithExploiter < LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „brenda muajit të fundit“=Situation( lastContactWithExploiter < LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „brenda vitit të fundit“=Situation( lastContactWithExploiter < LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „më shumë se një vit më parë“=Situation( lastContactWithExploiter < LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „asnjë“=Situation( lastContactWithExploiter < LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se „nuk dihet“=Situation( lastContactWithExploiter < LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është më i afërt në kohë se vlera e {parameter}=Situation( lastContactWithExploiter < parameter( "{parameter}" ) )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „vazhdon“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „brenda javës së fundit“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „brenda muajit të fundit“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „brenda vitit të fundit“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „më shumë se një vit më parë“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „asnjë“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa „nuk dihet“, ose më i afërt=Situation( lastContactWithExploiter <= LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është po aq i afërt në kohë sa vlera e {parameter}, ose më i afërt=Situation( lastContactWithExploiter <= parameter( "{parameter}" ) )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „vazhdon“=Situation( lastContactWithExploiter > LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „brenda javës së fundit“=Situation( lastContactWithExploiter > LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „brenda muajit të fundit“=Situation( lastContactWithExploiter > LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „brenda vitit të fundit“=Situation( lastContactWithExploiter > LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „më shumë se një vit më parë“=Situation( lastContactWithExploiter > LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „asnjë“=Situation( lastContactWithExploiter > LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se „nuk dihet“=Situation( lastContactWithExploiter > LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është më i largët në kohë se vlera e {parameter}=Situation( lastContactWithExploiter > parameter( "{parameter}" ) )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „vazhdon“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.ONGOING )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „brenda javës së fundit“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_WEEK )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „brenda muajit të fundit“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_MONTH )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „brenda vitit të fundit“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „më shumë se një vit më parë“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.OVER_A_YEAR )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „asnjë“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.NONE )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa „nuk dihet“, ose më i largët=Situation( lastContactWithExploiter >= LastContact.UNKNOWN )
[when]kontakti i fundit me shfrytëzuesin është po aq i largët në kohë sa vlera e {parameter}, ose më i largët=Situation( lastContactWithExploiter >= parameter( "{parameter}" ) )
[when]personi ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency == Answer.YES )
[when]personi nuk ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency == Answer.NO )
[when]nuk dihet nëse personi ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency != Answer.YES )
[when]nuk përjashtohet që personi ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency != Answer.NO )
[when]dihet nëse personi ka nevojë menjëherë për ndihmë mjekësore=Situation( medicalEmergency != Answer.UNKNOWN )
[when]personi është shtatzënë=Situation( pregnant == Answer.YES )
[when]personi nuk është shtatzënë=Situation( pregnant == Answer.NO )
[when]nuk dihet nëse personi është shtatzënë=Situation( pregnant == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi është shtatzënë=Situation( pregnant != Answer.YES )
[when]nuk përjashtohet që personi është shtatzënë=Situation( pregnant != Answer.NO )
[when]dihet nëse personi është shtatzënë=Situation( pregnant != Answer.UNKNOWN )
[when]personi ka qenë viktimë trafikimi edhe më parë=Situation( priorVictim == Answer.YES )
[when]personi nuk ka qenë viktimë trafikimi më parë=Situation( priorVictim == Answer.NO )
[when]nuk dihet nëse personi ka qenë viktimë trafikimi edhe më parë=Situation( priorVictim == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi ka qenë viktimë trafikimi edhe më parë=Situation( priorVictim != Answer.YES )
[when]nuk përjashtohet që personi ka qenë viktimë trafikimi edhe më parë=Situation( priorVictim != Answer.NO )
[when]dihet nëse personi ka qenë viktimë trafikimi edhe më parë=Situation( priorVictim != Answer.UNKNOWN )
[when]personi dyshohet për një vepër penale=Situation( suspectedOfOffence == Answer.YES )
[when]personi nuk dyshohet për një vepër penale=Situation( suspectedOfOffence == Answer.NO )
[when]nuk dihet nëse personi dyshohet për një vepër penale=Situation( suspectedOfOffence == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi dyshohet për një vepër penale=Situation( suspectedOfOffence != Answer.YES )
[when]nuk përjashtohet që personi dyshohet për një vepër penale=Situation( suspectedOfOffence != Answer.NO )
[when]dihet nëse personi dyshohet për një vepër penale=Situation( suspectedOfOffence != Answer.UNKNOWN )
[when]personi dëshiron të kthehet në shtëpi=Situation( wishesToReturn == Answer.YES )
[when]personi nuk dëshiron të kthehet në shtëpi=Situation( wishesToReturn == Answer.NO )
[when]nuk dihet nëse personi dëshiron të kthehet në shtëpi=Situation( wishesToReturn == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi dëshiron të kthehet në shtëpi=Situation( wishesToReturn != Answer.YES )
[when]nuk përjashtohet që personi dëshiron të kthehet në shtëpi=Situation( wishesToReturn != Answer.NO )
[when]dihet nëse personi dëshiron të kthehet në shtëpi=Situation( wishesToReturn != Answer.UNKNOWN )

# Për çfarë është dakord personi.
[when]personi pranon dhënien e të dhënave=Consent( dataSharing == Answer.YES )
[when]personi nuk pranon dhënien e të dhënave=Consent( dataSharing == Answer.NO )
[when]nuk dihet nëse personi pranon dhënien e të dhënave=Consent( dataSharing == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi pranon dhënien e të dhënave=Consent( dataSharing != Answer.YES )
[when]nuk përjashtohet që personi pranon dhënien e të dhënave=Consent( dataSharing != Answer.NO )
[when]dihet nëse personi pranon dhënien e të dhënave=Consent( dataSharing != Answer.UNKNOWN )
[when]personi pranon identifikimin formal=Consent( formalIdentification == Answer.YES )
[when]personi nuk pranon identifikimin formal=Consent( formalIdentification == Answer.NO )
[when]nuk dihet nëse personi pranon identifikimin formal=Consent( formalIdentification == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi pranon identifikimin formal=Consent( formalIdentification != Answer.YES )
[when]nuk përjashtohet që personi pranon identifikimin formal=Consent( formalIdentification != Answer.NO )
[when]dihet nëse personi pranon identifikimin formal=Consent( formalIdentification != Answer.UNKNOWN )
[when]personi pranon kallëzimin në polici=Consent( policeReport == Answer.YES )
[when]personi nuk pranon kallëzimin në polici=Consent( policeReport == Answer.NO )
[when]nuk dihet nëse personi pranon kallëzimin në polici=Consent( policeReport == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi pranon kallëzimin në polici=Consent( policeReport != Answer.YES )
[when]nuk përjashtohet që personi pranon kallëzimin në polici=Consent( policeReport != Answer.NO )
[when]dihet nëse personi pranon kallëzimin në polici=Consent( policeReport != Answer.UNKNOWN )
[when]personi pranon të referohet=Consent( referral == Answer.YES )
[when]personi nuk pranon të referohet=Consent( referral == Answer.NO )
[when]nuk dihet nëse personi pranon të referohet=Consent( referral == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi pranon të referohet=Consent( referral != Answer.YES )
[when]nuk përjashtohet që personi pranon të referohet=Consent( referral != Answer.NO )
[when]dihet nëse personi pranon të referohet=Consent( referral != Answer.UNKNOWN )

# Nëse dikush e ka identifikuar tashmë formalisht personin.
[when]përfundimi i identifikimit formal është „viktimë e trafikimit“=FormalIdentification( outcome == Outcome.VICTIM )
[when]përfundimi i identifikimit formal është „e papërcaktuar“=FormalIdentification( outcome == Outcome.NOT_ESTABLISHED )
[when]përfundimi i identifikimit formal është „në pritje“=FormalIdentification( outcome == Outcome.PENDING )
[when]përfundimi i identifikimit formal është „asnjë, ose nuk dihet“=FormalIdentification( outcome == Outcome.UNKNOWN )
[when]përfundimi i identifikimit formal është vlera e {parameter}=FormalIdentification( outcome == parameter( "{parameter}" ) )
[when]përfundimi i identifikimit formal nuk është „viktimë e trafikimit“=FormalIdentification( outcome != Outcome.VICTIM )
[when]përfundimi i identifikimit formal nuk është „e papërcaktuar“=FormalIdentification( outcome != Outcome.NOT_ESTABLISHED )
[when]përfundimi i identifikimit formal nuk është „në pritje“=FormalIdentification( outcome != Outcome.PENDING )
[when]përfundimi i identifikimit formal nuk është „asnjë, ose nuk dihet“=FormalIdentification( outcome != Outcome.UNKNOWN )
[when]përfundimi i identifikimit formal nuk është vlera e {parameter}=FormalIdentification( outcome != parameter( "{parameter}" ) )

# Për çfarë ka nevojë personi.
[when]dihet një nevojë=Needs( any == Answer.YES )
[when]nuk ka asnjë nevojë=Needs( any == Answer.NO )
[when]nuk dihet nëse dihet një nevojë=Needs( any == Answer.UNKNOWN )
[when]nuk është vërtetuar që dihet një nevojë=Needs( any != Answer.YES )
[when]nuk përjashtohet që dihet një nevojë=Needs( any != Answer.NO )
[when]dihet nëse dihet një nevojë=Needs( any != Answer.UNKNOWN )
[when]nevojat përfshijnë „Strehim“=Needs( services contains Service.ACCOMMODATION )
[when]nevojat përfshijnë „Ndihmë mjekësore“=Needs( services contains Service.MEDICAL )
[when]nevojat përfshijnë „Ndihmë psikologjike“=Needs( services contains Service.PSYCHOLOGICAL )
[when]nevojat përfshijnë „Ndihmë juridike“=Needs( services contains Service.LEGAL_AID )
[when]nevojat përfshijnë „Përkthim“=Needs( services contains Service.INTERPRETATION )
[when]nevojat përfshijnë „Arsim“=Needs( services contains Service.EDUCATION )
[when]nevojat përfshijnë „Formim profesional“=Needs( services contains Service.VOCATIONAL_TRAINING )
[when]nevojat përfshijnë „Punësim“=Needs( services contains Service.EMPLOYMENT )
[when]nevojat përfshijnë „Ndihmë ekonomike“=Needs( services contains Service.ECONOMIC_AID )
[when]nevojat përfshijnë „Strehim social“=Needs( services contains Service.SOCIAL_HOUSING )
[when]nevojat përfshijnë „Ndërmjetësim familjar“=Needs( services contains Service.FAMILY_MEDIATION )
[when]nevojat përfshijnë „Mbrojtje fizike“=Needs( services contains Service.PROTECTION )
[when]nevojat përfshijnë „Këshillim për dëmshpërblimin“=Needs( services contains Service.COMPENSATION_ADVICE )
[when]nevojat përfshijnë „Leje qëndrimi“=Needs( services contains Service.RESIDENCE )
[when]nevojat përfshijnë „Kthim vullnetar i asistuar“=Needs( services contains Service.VOLUNTARY_RETURN )
[when]nevojat përfshijnë „Riintegrim“=Needs( services contains Service.REINTEGRATION )
[when]nevojat përfshijnë vlerën e {parameter}=Needs( services contains parameter( "{parameter}" ) )
[when]nevojat nuk përfshijnë „Strehim“=Needs( services not contains Service.ACCOMMODATION )
[when]nevojat nuk përfshijnë „Ndihmë mjekësore“=Needs( services not contains Service.MEDICAL )
[when]nevojat nuk përfshijnë „Ndihmë psikologjike“=Needs( services not contains Service.PSYCHOLOGICAL )
[when]nevojat nuk përfshijnë „Ndihmë juridike“=Needs( services not contains Service.LEGAL_AID )
[when]nevojat nuk përfshijnë „Përkthim“=Needs( services not contains Service.INTERPRETATION )
[when]nevojat nuk përfshijnë „Arsim“=Needs( services not contains Service.EDUCATION )
[when]nevojat nuk përfshijnë „Formim profesional“=Needs( services not contains Service.VOCATIONAL_TRAINING )
[when]nevojat nuk përfshijnë „Punësim“=Needs( services not contains Service.EMPLOYMENT )
[when]nevojat nuk përfshijnë „Ndihmë ekonomike“=Needs( services not contains Service.ECONOMIC_AID )
[when]nevojat nuk përfshijnë „Strehim social“=Needs( services not contains Service.SOCIAL_HOUSING )
[when]nevojat nuk përfshijnë „Ndërmjetësim familjar“=Needs( services not contains Service.FAMILY_MEDIATION )
[when]nevojat nuk përfshijnë „Mbrojtje fizike“=Needs( services not contains Service.PROTECTION )
[when]nevojat nuk përfshijnë „Këshillim për dëmshpërblimin“=Needs( services not contains Service.COMPENSATION_ADVICE )
[when]nevojat nuk përfshijnë „Leje qëndrimi“=Needs( services not contains Service.RESIDENCE )
[when]nevojat nuk përfshijnë „Kthim vullnetar i asistuar“=Needs( services not contains Service.VOLUNTARY_RETURN )
[when]nevojat nuk përfshijnë „Riintegrim“=Needs( services not contains Service.REINTEGRATION )
[when]nevojat nuk përfshijnë vlerën e {parameter}=Needs( services not contains parameter( "{parameter}" ) )

# Shenjat e vëzhguara, të numëruara sipas elementit dhe dimensionit.
[when]të paktën një shenjë flet për veprimin=Indicators( act == Answer.YES )
[when]çdo shenjë për veprimin mori përgjigjen jo=Indicators( act == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për veprimin=Indicators( act == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për veprimin=Indicators( act != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për veprimin=Indicators( act != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për veprimin=Indicators( act != Answer.UNKNOWN )
[when]të paktën një shenjë flet për detyrim në vendin e mbërritjes=Indicators( coercionAtDestination == Answer.YES )
[when]çdo shenjë për detyrim në vendin e mbërritjes mori përgjigjen jo=Indicators( coercionAtDestination == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për detyrim në vendin e mbërritjes=Indicators( coercionAtDestination == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për detyrim në vendin e mbërritjes=Indicators( coercionAtDestination != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për detyrim në vendin e mbërritjes=Indicators( coercionAtDestination != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për detyrim në vendin e mbërritjes=Indicators( coercionAtDestination != Answer.UNKNOWN )
[when]të paktën një shenjë flet për rekrutim me detyrim=Indicators( coerciveRecruitment == Answer.YES )
[when]çdo shenjë për rekrutim me detyrim mori përgjigjen jo=Indicators( coerciveRecruitment == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për rekrutim me detyrim=Indicators( coerciveRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për rekrutim me detyrim=Indicators( coerciveRecruitment != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për rekrutim me detyrim=Indicators( coerciveRecruitment != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për rekrutim me detyrim=Indicators( coerciveRecruitment != Answer.UNKNOWN )
[when]të paktën një shenjë flet për rekrutim me mashtrim=Indicators( deceptiveRecruitment == Answer.YES )
[when]çdo shenjë për rekrutim me mashtrim mori përgjigjen jo=Indicators( deceptiveRecruitment == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për rekrutim me mashtrim=Indicators( deceptiveRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për rekrutim me mashtrim=Indicators( deceptiveRecruitment != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për rekrutim me mashtrim=Indicators( deceptiveRecruitment != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për rekrutim me mashtrim=Indicators( deceptiveRecruitment != Answer.UNKNOWN )
[when]të paktën një shenjë flet për shfrytëzim=Indicators( exploitation == Answer.YES )
[when]çdo shenjë për shfrytëzim mori përgjigjen jo=Indicators( exploitation == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për shfrytëzim=Indicators( exploitation == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për shfrytëzim=Indicators( exploitation != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për shfrytëzim=Indicators( exploitation != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për shfrytëzim=Indicators( exploitation != Answer.UNKNOWN )
[when]të paktën një shenjë flet për mjetet=Indicators( means == Answer.YES )
[when]çdo shenjë për mjetet mori përgjigjen jo=Indicators( means == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për mjetet=Indicators( means == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për mjetet=Indicators( means != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për mjetet=Indicators( means != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për mjetet=Indicators( means != Answer.UNKNOWN )
[when]të paktën një shenjë flet për qëllimin=Indicators( purpose == Answer.YES )
[when]çdo shenjë për qëllimin mori përgjigjen jo=Indicators( purpose == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për qëllimin=Indicators( purpose == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për qëllimin=Indicators( purpose != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për qëllimin=Indicators( purpose != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për qëllimin=Indicators( purpose != Answer.UNKNOWN )
[when]të paktën një shenjë flet për abuzim të cenueshmërisë në vendin e mbërritjes=Indicators( vulnerabilityAtDestination == Answer.YES )
[when]çdo shenjë për abuzim të cenueshmërisë në vendin e mbërritjes mori përgjigjen jo=Indicators( vulnerabilityAtDestination == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për abuzim të cenueshmërisë në vendin e mbërritjes=Indicators( vulnerabilityAtDestination == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për abuzim të cenueshmërisë në vendin e mbërritjes=Indicators( vulnerabilityAtDestination != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për abuzim të cenueshmërisë në vendin e mbërritjes=Indicators( vulnerabilityAtDestination != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për abuzim të cenueshmërisë në vendin e mbërritjes=Indicators( vulnerabilityAtDestination != Answer.UNKNOWN )
[when]të paktën një shenjë flet për rekrutim me abuzim të cenueshmërisë=Indicators( vulnerabilityAtRecruitment == Answer.YES )
[when]çdo shenjë për rekrutim me abuzim të cenueshmërisë mori përgjigjen jo=Indicators( vulnerabilityAtRecruitment == Answer.NO )
[when]nuk dihet nëse të paktën një shenjë flet për rekrutim me abuzim të cenueshmërisë=Indicators( vulnerabilityAtRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën një shenjë flet për rekrutim me abuzim të cenueshmërisë=Indicators( vulnerabilityAtRecruitment != Answer.YES )
[when]nuk përjashtohet që të paktën një shenjë flet për rekrutim me abuzim të cenueshmërisë=Indicators( vulnerabilityAtRecruitment != Answer.NO )
[when]dihet nëse të paktën një shenjë flet për rekrutim me abuzim të cenueshmërisë=Indicators( vulnerabilityAtRecruitment != Answer.UNKNOWN )

# Një shenjë e vëzhguar dhe përgjigjja e saj; një rast ka shumë të tilla, dhe një rregull i lexon një herë.
[when]përgjigjja e saj është „po“=Observation( answer == Answer.YES )
[when]përgjigjja e saj është „jo“=Observation( answer == Answer.NO )
[when]përgjigjja e saj është „nuk dihet“=Observation( answer == Answer.UNKNOWN )
[when]përgjigjja e saj është vlera e {parameter}=Observation( answer == parameter( "{parameter}" ) )
[when]përgjigjja e saj nuk është „po“=Observation( answer != Answer.YES )
[when]përgjigjja e saj nuk është „jo“=Observation( answer != Answer.NO )
[when]përgjigjja e saj nuk është „nuk dihet“=Observation( answer != Answer.UNKNOWN )
[when]përgjigjja e saj nuk është vlera e {parameter}=Observation( answer != parameter( "{parameter}" ) )
[when]dimensioni i saj është „Rekrutim me mashtrim“=Observation( dimension == Dimension.DECEPTIVE_RECRUITMENT )
[when]dimensioni i saj është „Rekrutim me detyrim“=Observation( dimension == Dimension.COERCIVE_RECRUITMENT )
[when]dimensioni i saj është „Rekrutim me abuzim të cenueshmërisë“=Observation( dimension == Dimension.VULNERABILITY_AT_RECRUITMENT )
[when]dimensioni i saj është „Shfrytëzim“=Observation( dimension == Dimension.EXPLOITATION )
[when]dimensioni i saj është „Detyrim në vendin e mbërritjes“=Observation( dimension == Dimension.COERCION_AT_DESTINATION )
[when]dimensioni i saj është „Abuzim i cenueshmërisë në vendin e mbërritjes“=Observation( dimension == Dimension.VULNERABILITY_AT_DESTINATION )
[when]dimensioni i saj është vlera e {parameter}=Observation( dimension == parameter( "{parameter}" ) )
[when]dimensioni i saj nuk është „Rekrutim me mashtrim“=Observation( dimension != Dimension.DECEPTIVE_RECRUITMENT )
[when]dimensioni i saj nuk është „Rekrutim me detyrim“=Observation( dimension != Dimension.COERCIVE_RECRUITMENT )
[when]dimensioni i saj nuk është „Rekrutim me abuzim të cenueshmërisë“=Observation( dimension != Dimension.VULNERABILITY_AT_RECRUITMENT )
[when]dimensioni i saj nuk është „Shfrytëzim“=Observation( dimension != Dimension.EXPLOITATION )
[when]dimensioni i saj nuk është „Detyrim në vendin e mbërritjes“=Observation( dimension != Dimension.COERCION_AT_DESTINATION )
[when]dimensioni i saj nuk është „Abuzim i cenueshmërisë në vendin e mbërritjes“=Observation( dimension != Dimension.VULNERABILITY_AT_DESTINATION )
[when]dimensioni i saj nuk është vlera e {parameter}=Observation( dimension != parameter( "{parameter}" ) )
[when]elementi i saj është „veprimi“=Observation( element == Element.ACT )
[when]elementi i saj është „mjetet“=Observation( element == Element.MEANS )
[when]elementi i saj është „qëllimi“=Observation( element == Element.PURPOSE )
[when]elementi i saj është vlera e {parameter}=Observation( element == parameter( "{parameter}" ) )
[when]elementi i saj nuk është „veprimi“=Observation( element != Element.ACT )
[when]elementi i saj nuk është „mjetet“=Observation( element != Element.MEANS )
[when]elementi i saj nuk është „qëllimi“=Observation( element != Element.PURPOSE )
[when]elementi i saj nuk është vlera e {parameter}=Observation( element != parameter( "{parameter}" ) )
[when]shenja është „{indicator}“=Observation( indicator == "{indicator}" )
[when]shenja nuk është „{indicator}“=Observation( indicator != "{indicator}" )

# Veprimi, mjetet dhe qëllimi, siç i përfunduan rregullat.
[when]veprimi tregohet=Elements( act == Answer.YES )
[when]veprimi mohohet=Elements( act == Answer.NO )
[when]nuk dihet nëse veprimi tregohet=Elements( act == Answer.UNKNOWN )
[when]nuk është vërtetuar që veprimi tregohet=Elements( act != Answer.YES )
[when]nuk përjashtohet që veprimi tregohet=Elements( act != Answer.NO )
[when]dihet nëse veprimi tregohet=Elements( act != Answer.UNKNOWN )
[when]mjetet tregohen=Elements( means == Answer.YES )
[when]mjetet mohohen=Elements( means == Answer.NO )
[when]nuk dihet nëse mjetet tregohen=Elements( means == Answer.UNKNOWN )
[when]nuk është vërtetuar që mjetet tregohen=Elements( means != Answer.YES )
[when]nuk përjashtohet që mjetet tregohen=Elements( means != Answer.NO )
[when]dihet nëse mjetet tregohen=Elements( means != Answer.UNKNOWN )
[when]qëllimi tregohet=Elements( purpose == Answer.YES )
[when]qëllimi mohohet=Elements( purpose == Answer.NO )
[when]nuk dihet nëse qëllimi tregohet=Elements( purpose == Answer.UNKNOWN )
[when]nuk është vërtetuar që qëllimi tregohet=Elements( purpose != Answer.YES )
[when]nuk përjashtohet që qëllimi tregohet=Elements( purpose != Answer.NO )
[when]dihet nëse qëllimi tregohet=Elements( purpose != Answer.UNKNOWN )

# Dimensionet e treguesve që janë pozitive te grupi që i përshtatet personit.
[when]të paktën dy dimensione janë pozitive=Dimensions( anyTwo == Answer.YES )
[when]më pak se dy dimensione janë pozitive=Dimensions( anyTwo == Answer.NO )
[when]nuk dihet nëse të paktën dy dimensione janë pozitive=Dimensions( anyTwo == Answer.UNKNOWN )
[when]nuk është vërtetuar që të paktën dy dimensione janë pozitive=Dimensions( anyTwo != Answer.YES )
[when]nuk përjashtohet që të paktën dy dimensione janë pozitive=Dimensions( anyTwo != Answer.NO )
[when]dihet nëse të paktën dy dimensione janë pozitive=Dimensions( anyTwo != Answer.UNKNOWN )
[when]detyrimi në vendin e mbërritjes është pozitiv=Dimensions( coercionAtDestination == Answer.YES )
[when]detyrimi në vendin e mbërritjes nuk është pozitiv=Dimensions( coercionAtDestination == Answer.NO )
[when]nuk dihet nëse detyrimi në vendin e mbërritjes është pozitiv=Dimensions( coercionAtDestination == Answer.UNKNOWN )
[when]nuk është vërtetuar që detyrimi në vendin e mbërritjes është pozitiv=Dimensions( coercionAtDestination != Answer.YES )
[when]nuk përjashtohet që detyrimi në vendin e mbërritjes është pozitiv=Dimensions( coercionAtDestination != Answer.NO )
[when]dihet nëse detyrimi në vendin e mbërritjes është pozitiv=Dimensions( coercionAtDestination != Answer.UNKNOWN )
[when]rekrutimi me detyrim është pozitiv=Dimensions( coerciveRecruitment == Answer.YES )
[when]rekrutimi me detyrim nuk është pozitiv=Dimensions( coerciveRecruitment == Answer.NO )
[when]nuk dihet nëse rekrutimi me detyrim është pozitiv=Dimensions( coerciveRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që rekrutimi me detyrim është pozitiv=Dimensions( coerciveRecruitment != Answer.YES )
[when]nuk përjashtohet që rekrutimi me detyrim është pozitiv=Dimensions( coerciveRecruitment != Answer.NO )
[when]dihet nëse rekrutimi me detyrim është pozitiv=Dimensions( coerciveRecruitment != Answer.UNKNOWN )
[when]rekrutimi me mashtrim është pozitiv=Dimensions( deceptiveRecruitment == Answer.YES )
[when]rekrutimi me mashtrim nuk është pozitiv=Dimensions( deceptiveRecruitment == Answer.NO )
[when]nuk dihet nëse rekrutimi me mashtrim është pozitiv=Dimensions( deceptiveRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që rekrutimi me mashtrim është pozitiv=Dimensions( deceptiveRecruitment != Answer.YES )
[when]nuk përjashtohet që rekrutimi me mashtrim është pozitiv=Dimensions( deceptiveRecruitment != Answer.NO )
[when]dihet nëse rekrutimi me mashtrim është pozitiv=Dimensions( deceptiveRecruitment != Answer.UNKNOWN )
[when]shfrytëzimi është pozitiv=Dimensions( exploitation == Answer.YES )
[when]shfrytëzimi nuk është pozitiv=Dimensions( exploitation == Answer.NO )
[when]nuk dihet nëse shfrytëzimi është pozitiv=Dimensions( exploitation == Answer.UNKNOWN )
[when]nuk është vërtetuar që shfrytëzimi është pozitiv=Dimensions( exploitation != Answer.YES )
[when]nuk përjashtohet që shfrytëzimi është pozitiv=Dimensions( exploitation != Answer.NO )
[when]dihet nëse shfrytëzimi është pozitiv=Dimensions( exploitation != Answer.UNKNOWN )
[when]një nga tri dimensionet e rekrutimit është pozitiv=Dimensions( recruitment == Answer.YES )
[when]asnjë nga tri dimensionet e rekrutimit nuk është pozitiv=Dimensions( recruitment == Answer.NO )
[when]nuk dihet nëse një nga tri dimensionet e rekrutimit është pozitiv=Dimensions( recruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që një nga tri dimensionet e rekrutimit është pozitiv=Dimensions( recruitment != Answer.YES )
[when]nuk përjashtohet që një nga tri dimensionet e rekrutimit është pozitiv=Dimensions( recruitment != Answer.NO )
[when]dihet nëse një nga tri dimensionet e rekrutimit është pozitiv=Dimensions( recruitment != Answer.UNKNOWN )
[when]abuzimi i cenueshmërisë në vendin e mbërritjes është pozitiv=Dimensions( vulnerabilityAtDestination == Answer.YES )
[when]abuzimi i cenueshmërisë në vendin e mbërritjes nuk është pozitiv=Dimensions( vulnerabilityAtDestination == Answer.NO )
[when]nuk dihet nëse abuzimi i cenueshmërisë në vendin e mbërritjes është pozitiv=Dimensions( vulnerabilityAtDestination == Answer.UNKNOWN )
[when]nuk është vërtetuar që abuzimi i cenueshmërisë në vendin e mbërritjes është pozitiv=Dimensions( vulnerabilityAtDestination != Answer.YES )
[when]nuk përjashtohet që abuzimi i cenueshmërisë në vendin e mbërritjes është pozitiv=Dimensions( vulnerabilityAtDestination != Answer.NO )
[when]dihet nëse abuzimi i cenueshmërisë në vendin e mbërritjes është pozitiv=Dimensions( vulnerabilityAtDestination != Answer.UNKNOWN )
[when]rekrutimi me abuzim të cenueshmërisë është pozitiv=Dimensions( vulnerabilityAtRecruitment == Answer.YES )
[when]rekrutimi me abuzim të cenueshmërisë nuk është pozitiv=Dimensions( vulnerabilityAtRecruitment == Answer.NO )
[when]nuk dihet nëse rekrutimi me abuzim të cenueshmërisë është pozitiv=Dimensions( vulnerabilityAtRecruitment == Answer.UNKNOWN )
[when]nuk është vërtetuar që rekrutimi me abuzim të cenueshmërisë është pozitiv=Dimensions( vulnerabilityAtRecruitment != Answer.YES )
[when]nuk përjashtohet që rekrutimi me abuzim të cenueshmërisë është pozitiv=Dimensions( vulnerabilityAtRecruitment != Answer.NO )
[when]dihet nëse rekrutimi me abuzim të cenueshmërisë është pozitiv=Dimensions( vulnerabilityAtRecruitment != Answer.UNKNOWN )

# Çfarë përfunduan rregullat për rastin në tërësi.
[when]mbështetja nga treguesit është „e fortë“=Case( evidence == Evidence.STRONG )
[when]mbështetja nga treguesit është „mesatare“=Case( evidence == Evidence.MODERATE )
[when]mbështetja nga treguesit është „e kufizuar“=Case( evidence == Evidence.LIMITED )
[when]mbështetja nga treguesit është „asnjë“=Case( evidence == Evidence.NONE )
[when]mbështetja nga treguesit është vlera e {parameter}=Case( evidence == parameter( "{parameter}" ) )
[when]mbështetja nga treguesit nuk është „e fortë“=Case( evidence != Evidence.STRONG )
[when]mbështetja nga treguesit nuk është „mesatare“=Case( evidence != Evidence.MODERATE )
[when]mbështetja nga treguesit nuk është „e kufizuar“=Case( evidence != Evidence.LIMITED )
[when]mbështetja nga treguesit nuk është „asnjë“=Case( evidence != Evidence.NONE )
[when]mbështetja nga treguesit nuk është vlera e {parameter}=Case( evidence != parameter( "{parameter}" ) )
[when]personi është viktimë ose viktimë e mundshme e trafikimit=Case( indicated == Answer.YES )
[when]trafikimi nuk tregohet=Case( indicated == Answer.NO )
[when]nuk dihet nëse personi është viktimë ose viktimë e mundshme e trafikimit=Case( indicated == Answer.UNKNOWN )
[when]nuk është vërtetuar që personi është viktimë ose viktimë e mundshme e trafikimit=Case( indicated != Answer.YES )
[when]nuk përjashtohet që personi është viktimë ose viktimë e mundshme e trafikimit=Case( indicated != Answer.NO )
[when]dihet nëse personi është viktimë ose viktimë e mundshme e trafikimit=Case( indicated != Answer.UNKNOWN )
[when]trafikimi tregohet ose është në vlerësim=Case( open == Answer.YES )
[when]ende nuk ka asnjë shenjë trafikimi=Case( open == Answer.NO )
[when]nuk dihet nëse trafikimi tregohet ose është në vlerësim=Case( open == Answer.UNKNOWN )
[when]nuk është vërtetuar që trafikimi tregohet ose është në vlerësim=Case( open != Answer.YES )
[when]nuk përjashtohet që trafikimi tregohet ose është në vlerësim=Case( open != Answer.NO )
[when]dihet nëse trafikimi tregohet ose është në vlerësim=Case( open != Answer.UNKNOWN )
[when]baza për referim me emër është „Fëmijë“=Case( referralBasis == ReferralBasis.CHILD )
[when]baza për referim me emër është „Rrezik për jetën“=Case( referralBasis == ReferralBasis.DANGER_TO_LIFE )
[when]baza për referim me emër është „Pëlqim“=Case( referralBasis == ReferralBasis.CONSENT )
[when]baza për referim me emër është „Asnjë bazë“=Case( referralBasis == ReferralBasis.NONE )
[when]baza për referim me emër është vlera e {parameter}=Case( referralBasis == parameter( "{parameter}" ) )
[when]baza për referim me emër nuk është „Fëmijë“=Case( referralBasis != ReferralBasis.CHILD )
[when]baza për referim me emër nuk është „Rrezik për jetën“=Case( referralBasis != ReferralBasis.DANGER_TO_LIFE )
[when]baza për referim me emër nuk është „Pëlqim“=Case( referralBasis != ReferralBasis.CONSENT )
[when]baza për referim me emër nuk është „Asnjë bazë“=Case( referralBasis != ReferralBasis.NONE )
[when]baza për referim me emër nuk është vlera e {parameter}=Case( referralBasis != parameter( "{parameter}" ) )
[when]statusi është „Viktimë e mundshme e trafikimit (VMT)“=Case( status == Status.POTENTIAL_VICTIM )
[when]statusi është „Në vlerësim“=Case( status == Status.UNDER_ASSESSMENT )
[when]statusi është „Ende asnjë shenjë“=Case( status == Status.NO_INDICATION )
[when]statusi është „Viktimë e trafikimit e identifikuar formalisht (VT)“=Case( status == Status.FORMALLY_IDENTIFIED )
[when]statusi është vlera e {parameter}=Case( status == parameter( "{parameter}" ) )
[when]statusi nuk është „Viktimë e mundshme e trafikimit (VMT)“=Case( status != Status.POTENTIAL_VICTIM )
[when]statusi nuk është „Në vlerësim“=Case( status != Status.UNDER_ASSESSMENT )
[when]statusi nuk është „Ende asnjë shenjë“=Case( status != Status.NO_INDICATION )
[when]statusi nuk është „Viktimë e trafikimit e identifikuar formalisht (VT)“=Case( status != Status.FORMALLY_IDENTIFIED )
[when]statusi nuk është vlera e {parameter}=Case( status != parameter( "{parameter}" ) )
[when]urgjenca është „Menjëherë“=Case( urgency == Urgency.IMMEDIATE )
[when]urgjenca është „Urgjent“=Case( urgency == Urgency.URGENT )
[when]urgjenca është „I zakonshëm“=Case( urgency == Urgency.STANDARD )
[when]urgjenca është vlera e {parameter}=Case( urgency == parameter( "{parameter}" ) )
[when]urgjenca nuk është „Menjëherë“=Case( urgency != Urgency.IMMEDIATE )
[when]urgjenca nuk është „Urgjent“=Case( urgency != Urgency.URGENT )
[when]urgjenca nuk është „I zakonshëm“=Case( urgency != Urgency.STANDARD )
[when]urgjenca nuk është vlera e {parameter}=Case( urgency != parameter( "{parameter}" ) )

# Ku gjenden shërbimet e kërkuara, sipas regjistrit.
[when]dikush në regjistër ofron një shërbim të kërkuar=Placement( anyOffered == Answer.YES )
[when]askush në regjistër nuk ofron një shërbim të kërkuar=Placement( anyOffered == Answer.NO )
[when]nuk dihet nëse dikush në regjistër ofron një shërbim të kërkuar=Placement( anyOffered == Answer.UNKNOWN )
[when]nuk është vërtetuar që dikush në regjistër ofron një shërbim të kërkuar=Placement( anyOffered != Answer.YES )
[when]nuk përjashtohet që dikush në regjistër ofron një shërbim të kërkuar=Placement( anyOffered != Answer.NO )
[when]dihet nëse dikush në regjistër ofron një shërbim të kërkuar=Placement( anyOffered != Answer.UNKNOWN )
[when]mbetet të paktën një ofrues për një shërbim të kërkuar=Placement( anyOption == Answer.YES )
[when]nuk mbetet asnjë ofrues për asnjë shërbim të kërkuar=Placement( anyOption == Answer.NO )
[when]nuk dihet nëse mbetet të paktën një ofrues për një shërbim të kërkuar=Placement( anyOption == Answer.UNKNOWN )
[when]nuk është vërtetuar që mbetet të paktën një ofrues për një shërbim të kërkuar=Placement( anyOption != Answer.YES )
[when]nuk përjashtohet që mbetet të paktën një ofrues për një shërbim të kërkuar=Placement( anyOption != Answer.NO )
[when]dihet nëse mbetet të paktën një ofrues për një shërbim të kërkuar=Placement( anyOption != Answer.UNKNOWN )
[when]ka një shërbim të kërkuar që nuk e jep dot askush=Placement( anyUnmet == Answer.YES )
[when]çdo shërbim i kërkuar mund të jepet=Placement( anyUnmet == Answer.NO )
[when]nuk dihet nëse ka një shërbim të kërkuar që nuk e jep dot askush=Placement( anyUnmet == Answer.UNKNOWN )
[when]nuk është vërtetuar që ka një shërbim të kërkuar që nuk e jep dot askush=Placement( anyUnmet != Answer.YES )
[when]nuk përjashtohet që ka një shërbim të kërkuar që nuk e jep dot askush=Placement( anyUnmet != Answer.NO )
[when]dihet nëse ka një shërbim të kërkuar që nuk e jep dot askush=Placement( anyUnmet != Answer.UNKNOWN )
[when]shërbimet që nuk i jep dot askush përfshijnë „Strehim“=Placement( unmet contains Service.ACCOMMODATION )
[when]shërbimet që nuk i jep dot askush përfshijnë „Ndihmë mjekësore“=Placement( unmet contains Service.MEDICAL )
[when]shërbimet që nuk i jep dot askush përfshijnë „Ndihmë psikologjike“=Placement( unmet contains Service.PSYCHOLOGICAL )
[when]shërbimet që nuk i jep dot askush përfshijnë „Ndihmë juridike“=Placement( unmet contains Service.LEGAL_AID )
[when]shërbimet që nuk i jep dot askush përfshijnë „Përkthim“=Placement( unmet contains Service.INTERPRETATION )
[when]shërbimet që nuk i jep dot askush përfshijnë „Arsim“=Placement( unmet contains Service.EDUCATION )
[when]shërbimet që nuk i jep dot askush përfshijnë „Formim profesional“=Placement( unmet contains Service.VOCATIONAL_TRAINING )
[when]shërbimet që nuk i jep dot askush përfshijnë „Punësim“=Placement( unmet contains Service.EMPLOYMENT )
[when]shërbimet që nuk i jep dot askush përfshijnë „Ndihmë ekonomike“=Placement( unmet contains Service.ECONOMIC_AID )
[when]shërbimet që nuk i jep dot askush përfshijnë „Strehim social“=Placement( unmet contains Service.SOCIAL_HOUSING )
[when]shërbimet që nuk i jep dot askush përfshijnë „Ndërmjetësim familjar“=Placement( unmet contains Service.FAMILY_MEDIATION )
[when]shërbimet që nuk i jep dot askush përfshijnë „Mbrojtje fizike“=Placement( unmet contains Service.PROTECTION )
[when]shërbimet që nuk i jep dot askush përfshijnë „Këshillim për dëmshpërblimin“=Placement( unmet contains Service.COMPENSATION_ADVICE )
[when]shërbimet që nuk i jep dot askush përfshijnë „Leje qëndrimi“=Placement( unmet contains Service.RESIDENCE )
[when]shërbimet që nuk i jep dot askush përfshijnë „Kthim vullnetar i asistuar“=Placement( unmet contains Service.VOLUNTARY_RETURN )
[when]shërbimet që nuk i jep dot askush përfshijnë „Riintegrim“=Placement( unmet contains Service.REINTEGRATION )
[when]shërbimet që nuk i jep dot askush përfshijnë vlerën e {parameter}=Placement( unmet contains parameter( "{parameter}" ) )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Strehim“=Placement( unmet not contains Service.ACCOMMODATION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Ndihmë mjekësore“=Placement( unmet not contains Service.MEDICAL )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Ndihmë psikologjike“=Placement( unmet not contains Service.PSYCHOLOGICAL )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Ndihmë juridike“=Placement( unmet not contains Service.LEGAL_AID )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Përkthim“=Placement( unmet not contains Service.INTERPRETATION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Arsim“=Placement( unmet not contains Service.EDUCATION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Formim profesional“=Placement( unmet not contains Service.VOCATIONAL_TRAINING )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Punësim“=Placement( unmet not contains Service.EMPLOYMENT )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Ndihmë ekonomike“=Placement( unmet not contains Service.ECONOMIC_AID )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Strehim social“=Placement( unmet not contains Service.SOCIAL_HOUSING )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Ndërmjetësim familjar“=Placement( unmet not contains Service.FAMILY_MEDIATION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Mbrojtje fizike“=Placement( unmet not contains Service.PROTECTION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Këshillim për dëmshpërblimin“=Placement( unmet not contains Service.COMPENSATION_ADVICE )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Leje qëndrimi“=Placement( unmet not contains Service.RESIDENCE )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Kthim vullnetar i asistuar“=Placement( unmet not contains Service.VOLUNTARY_RETURN )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë „Riintegrim“=Placement( unmet not contains Service.REINTEGRATION )
[when]shërbimet që nuk i jep dot askush nuk përfshijnë vlerën e {parameter}=Placement( unmet not contains parameter( "{parameter}" ) )

# Përfundimet, pas then.
[then]veprimi: po=conclude.act( Answer.YES );
[then]veprimi: jo=conclude.act( Answer.NO );
[then]veprimi: nuk dihet=conclude.act( Answer.UNKNOWN );
[then]duhet bërë: Siguroni ndihmë mjekësore=conclude.duty( Duty.PROVIDE_MEDICAL_CARE );
[then]duhet bërë: Siguroni ndihmë mjekësore, brenda afatit {parameter}=conclude.duty( Duty.PROVIDE_MEDICAL_CARE, "{parameter}" );
[then]duhet bërë: Ndajeni personin nga shoqëruesi dhe flisni me të veçmas=conclude.duty( Duty.SEPARATE_FROM_COMPANION );
[then]duhet bërë: Ndajeni personin nga shoqëruesi dhe flisni me të veçmas, brenda afatit {parameter}=conclude.duty( Duty.SEPARATE_FROM_COMPANION, "{parameter}" );
[then]duhet bërë: Siguroni përkthyes për një gjuhë që personi e flet mirë=conclude.duty( Duty.PROVIDE_INTERPRETER );
[then]duhet bërë: Siguroni përkthyes për një gjuhë që personi e flet mirë, brenda afatit {parameter}=conclude.duty( Duty.PROVIDE_INTERPRETER, "{parameter}" );
[then]duhet bërë: Pezulloni çdo largim nga vendi=conclude.duty( Duty.SUSPEND_REMOVAL );
[then]duhet bërë: Pezulloni çdo largim nga vendi, brenda afatit {parameter}=conclude.duty( Duty.SUSPEND_REMOVAL, "{parameter}" );
[then]duhet bërë: Njoftoni policinë kundër trafikimit=conclude.duty( Duty.NOTIFY_POLICE );
[then]duhet bërë: Njoftoni policinë kundër trafikimit, brenda afatit {parameter}=conclude.duty( Duty.NOTIFY_POLICE, "{parameter}" );
[then]duhet bërë: Njoftoni Njësinë për Mbrojtjen e Fëmijëve=conclude.duty( Duty.NOTIFY_CHILD_PROTECTION_UNIT );
[then]duhet bërë: Njoftoni Njësinë për Mbrojtjen e Fëmijëve, brenda afatit {parameter}=conclude.duty( Duty.NOTIFY_CHILD_PROTECTION_UNIT, "{parameter}" );
[then]duhet bërë: Njoftoni Shërbimin Social Shtetëror=conclude.duty( Duty.NOTIFY_STATE_SOCIAL_SERVICE );
[then]duhet bërë: Njoftoni Shërbimin Social Shtetëror, brenda afatit {parameter}=conclude.duty( Duty.NOTIFY_STATE_SOCIAL_SERVICE, "{parameter}" );
[then]duhet bërë: Njoftoni Autoritetin Përgjegjës=conclude.duty( Duty.NOTIFY_RESPONSIBLE_AUTHORITY );
[then]duhet bërë: Njoftoni Autoritetin Përgjegjës, brenda afatit {parameter}=conclude.duty( Duty.NOTIFY_RESPONSIBLE_AUTHORITY, "{parameter}" );
[then]duhet bërë: Raportoni se një nevojë nuk mund të plotësohet=conclude.duty( Duty.ESCALATE_UNMET_NEED );
[then]duhet bërë: Raportoni se një nevojë nuk mund të plotësohet, brenda afatit {parameter}=conclude.duty( Duty.ESCALATE_UNMET_NEED, "{parameter}" );
[then]duhet bërë: Njiheni personin me të drejtat e veta, në një gjuhë që e kupton=conclude.duty( Duty.INFORM_OF_RIGHTS );
[then]duhet bërë: Njiheni personin me të drejtat e veta, në një gjuhë që e kupton, brenda afatit {parameter}=conclude.duty( Duty.INFORM_OF_RIGHTS, "{parameter}" );
[then]duhet bërë: Pyeteni personin nëse pranon të referohet=conclude.duty( Duty.SEEK_CONSENT );
[then]duhet bërë: Pyeteni personin nëse pranon të referohet, brenda afatit {parameter}=conclude.duty( Duty.SEEK_CONSENT, "{parameter}" );
[then]duhet bërë: Mbajeni ofertën të hapur: personi mund ta pranojë ndihmën më vonë=conclude.duty( Duty.KEEP_OFFER_OPEN );
[then]duhet bërë: Mbajeni ofertën të hapur: personi mund ta pranojë ndihmën më vonë, brenda afatit {parameter}=conclude.duty( Duty.KEEP_OFFER_OPEN, "{parameter}" );
[then]duhet bërë: Regjistrojeni rastin pa emër=conclude.duty( Duty.RECORD_ANONYMOUSLY );
[then]duhet bërë: Regjistrojeni rastin pa emër, brenda afatit {parameter}=conclude.duty( Duty.RECORD_ANONYMOUSLY, "{parameter}" );
[then]duhet bërë: Caktoni një kujdestar për fëmijën=conclude.duty( Duty.APPOINT_GUARDIAN );
[then]duhet bërë: Caktoni një kujdestar për fëmijën, brenda afatit {parameter}=conclude.duty( Duty.APPOINT_GUARDIAN, "{parameter}" );
[then]duhet bërë: Vlerësoni rrezikun=conclude.duty( Duty.ASSESS_RISK );
[then]duhet bërë: Vlerësoni rrezikun, brenda afatit {parameter}=conclude.duty( Duty.ASSESS_RISK, "{parameter}" );
[then]duhet bërë: Vlerësoni moshën=conclude.duty( Duty.ASSESS_AGE );
[then]duhet bërë: Vlerësoni moshën, brenda afatit {parameter}=conclude.duty( Duty.ASSESS_AGE, "{parameter}" );
[then]duhet bërë: Vlerësoni interesin më të lartë të fëmijës=conclude.duty( Duty.ASSESS_BEST_INTERESTS );
[then]duhet bërë: Vlerësoni interesin më të lartë të fëmijës, brenda afatit {parameter}=conclude.duty( Duty.ASSESS_BEST_INTERESTS, "{parameter}" );
[then]duhet bërë: Vlerësoni familjen, para se të mendohet për kthim në të=conclude.duty( Duty.ASSESS_FAMILY );
[then]duhet bërë: Vlerësoni familjen, para se të mendohet për kthim në të, brenda afatit {parameter}=conclude.duty( Duty.ASSESS_FAMILY, "{parameter}" );
[then]duhet bërë: Mos merrni vendim për ndjekje penale para se të vlerësohet nëse personi u detyrua=conclude.duty( Duty.HOLD_PROSECUTION_DECISION );
[then]duhet bërë: Mos merrni vendim për ndjekje penale para se të vlerësohet nëse personi u detyrua, brenda afatit {parameter}=conclude.duty( Duty.HOLD_PROSECUTION_DECISION, "{parameter}" );
[then]duhet bërë: Njoftojeni personin për periudhën e reflektimit=conclude.duty( Duty.INFORM_OF_REFLECTION_PERIOD );
[then]duhet bërë: Njoftojeni personin për periudhën e reflektimit, brenda afatit {parameter}=conclude.duty( Duty.INFORM_OF_REFLECTION_PERIOD, "{parameter}" );
[then]duhet bërë: Ofroni identifikimin formal; asnjë ndihmë nuk varet prej tij=conclude.duty( Duty.OFFER_FORMAL_IDENTIFICATION );
[then]duhet bërë: Ofroni identifikimin formal; asnjë ndihmë nuk varet prej tij, brenda afatit {parameter}=conclude.duty( Duty.OFFER_FORMAL_IDENTIFICATION, "{parameter}" );
[then]duhet bërë: Vazhdoni vlerësimin: ka shenja, por mungojnë fakte=conclude.duty( Duty.CONTINUE_ASSESSMENT );
[then]duhet bërë: Vazhdoni vlerësimin: ka shenja, por mungojnë fakte, brenda afatit {parameter}=conclude.duty( Duty.CONTINUE_ASSESSMENT, "{parameter}" );
[then]duhet bërë: Njoftoni inspektoratin e punës=conclude.duty( Duty.NOTIFY_LABOUR_INSPECTORATE );
[then]duhet bërë: Njoftoni inspektoratin e punës, brenda afatit {parameter}=conclude.duty( Duty.NOTIFY_LABOUR_INSPECTORATE, "{parameter}" );
[then]mbështetja nga treguesit është „e fortë“=conclude.evidence( Evidence.STRONG );
[then]mbështetja nga treguesit është „mesatare“=conclude.evidence( Evidence.MODERATE );
[then]mbështetja nga treguesit është „e kufizuar“=conclude.evidence( Evidence.LIMITED );
[then]mbështetja nga treguesit është „asnjë“=conclude.evidence( Evidence.NONE );
[then]mjetet: po=conclude.means( Answer.YES );
[then]mjetet: jo=conclude.means( Answer.NO );
[then]mjetet: nuk dihet=conclude.means( Answer.UNKNOWN );
[then]arsyeja tregon këtë vlerë: {parameter}=conclude.mention( "{parameter}" );
[then]çdo nevojë e rastit është shërbim i kërkuar=conclude.neededServices();
[then]kjo vlen për çdo shërbim të kërkuar që e ofron dikush=conclude.offeredServices();
[then]rasti merr këtë rrugë: referimi i viktimës së trafikimit=conclude.pathway( Pathway.TRAFFICKING_REFERRAL );
[then]rasti merr këtë rrugë: mbrojtja e fëmijës=conclude.pathway( Pathway.CHILD_PROTECTION );
[then]rasti merr këtë rrugë: të drejtat në punë=conclude.pathway( Pathway.LABOUR_RIGHTS );
[then]rasti merr këtë rrugë: azili, krahas gjithçkaje tjetër=conclude.pathway( Pathway.ASYLUM );
[then]rasti merr këtë rrugë: mbrojtja konsullore=conclude.pathway( Pathway.CONSULAR );
[then]rasti merr këtë rrugë: urgjenca mjekësore=conclude.pathway( Pathway.MEDICAL_EMERGENCY );
[then]rasti merr këtë rrugë: njoftimi pa emër=conclude.pathway( Pathway.ANONYMOUS_NOTIFICATION );
[then]rasti merr këtë rrugë: informimi=conclude.pathway( Pathway.INFORMATION );
[then]qëllimi: po=conclude.purpose( Answer.YES );
[then]qëllimi: jo=conclude.purpose( Answer.NO );
[then]qëllimi: nuk dihet=conclude.purpose( Answer.UNKNOWN );
[then]baza për referim me emër është „Fëmijë“=conclude.referralBasis( ReferralBasis.CHILD );
[then]baza për referim me emër është „Rrezik për jetën“=conclude.referralBasis( ReferralBasis.DANGER_TO_LIFE );
[then]baza për referim me emër është „Pëlqim“=conclude.referralBasis( ReferralBasis.CONSENT );
[then]baza për referim me emër është „Asnjë bazë“=conclude.referralBasis( ReferralBasis.NONE );
[then]duhet pasur parasysh: Për një fëmijë nuk ka nevojë të tregohen mjete (mashtrim, dhunë, abuzim): mjaftojnë veprimi dhe qëllimi=conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );
[then]duhet pasur parasysh: Nuk ka rëndësi nëse personi e ka pranuar shfrytëzimin=conclude.safeguard( Safeguard.CONSENT_TO_EXPLOITATION_IRRELEVANT );
[then]duhet pasur parasysh: Fëmija referohet edhe pa pëlqimin e tij. Dëgjojeni dhe shpjegojini çdo hap=conclude.safeguard( Safeguard.CHILD_CONSENT_NOT_REQUIRED );
[then]duhet pasur parasysh: Trajtojeni personin si fëmijë derisa të përcaktohet mosha=conclude.safeguard( Safeguard.PRESUMED_CHILD );
[then]duhet pasur parasysh: Mos i tregoni askujt jashtë rastit se ku ndodhet personi: as familjes, as shoqëruesit=conclude.safeguard( Safeguard.DO_NOT_DISCLOSE_LOCATION );
[then]duhet pasur parasysh: Mos e vendosni personin në familje dhe mos e ktheni atje=conclude.safeguard( Safeguard.NO_FAMILY_PLACEMENT );
[then]duhet pasur parasysh: Mos e largoni personin nga vendi=conclude.safeguard( Safeguard.NO_REMOVAL );
[then]duhet pasur parasysh: Personi nuk duhet të ndëshkohet për atë që u detyrua të bënte=conclude.safeguard( Safeguard.NON_PUNISHMENT );
[then]duhet pasur parasysh: Personin e dëgjon një oficer i së njëjtës gjini=conclude.safeguard( Safeguard.SAME_GENDER_OFFICER );
[then]duhet pasur parasysh: Shoqëruesi nuk përkthen kurrë=conclude.safeguard( Safeguard.INTERPRETER_NOT_COMPANION );
[then]duhet pasur parasysh: Ndihma nuk varet nga kallëzimi në polici, nga dëshmia apo nga bashkëpunimi=conclude.safeguard( Safeguard.ASSISTANCE_NOT_CONDITIONAL );
[then]duhet pasur parasysh: Kundërthëniet në rrëfim nuk flasin kundër personit: shpesh i shpjegojnë frika dhe trauma=conclude.safeguard( Safeguard.INCONSISTENCY_NOT_NEGATIVE );
[then]duhet pasur parasysh: Personi ka qenë viktimë edhe më parë: kini kujdes rrezikun e ritrafikimit=conclude.safeguard( Safeguard.RETRAFFICKING_RISK );
[then]duhet pasur parasysh: Së pari ndihma mjekësore, pastaj pyetjet=conclude.safeguard( Safeguard.MEDICAL_FIRST );
[then]duhet pasur parasysh: Viktima e mundshme ka të njëjtën të drejtë për shërbime si viktima e identifikuar formalisht=conclude.safeguard( Safeguard.EQUAL_SERVICES );
[then]kërkohet një shërbim: Strehim=conclude.service( Service.ACCOMMODATION );
[then]kërkohet një shërbim: Ndihmë mjekësore=conclude.service( Service.MEDICAL );
[then]kërkohet një shërbim: Ndihmë psikologjike=conclude.service( Service.PSYCHOLOGICAL );
[then]kërkohet një shërbim: Ndihmë juridike=conclude.service( Service.LEGAL_AID );
[then]kërkohet një shërbim: Përkthim=conclude.service( Service.INTERPRETATION );
[then]kërkohet një shërbim: Arsim=conclude.service( Service.EDUCATION );
[then]kërkohet një shërbim: Formim profesional=conclude.service( Service.VOCATIONAL_TRAINING );
[then]kërkohet një shërbim: Punësim=conclude.service( Service.EMPLOYMENT );
[then]kërkohet një shërbim: Ndihmë ekonomike=conclude.service( Service.ECONOMIC_AID );
[then]kërkohet një shërbim: Strehim social=conclude.service( Service.SOCIAL_HOUSING );
[then]kërkohet një shërbim: Ndërmjetësim familjar=conclude.service( Service.FAMILY_MEDIATION );
[then]kërkohet një shërbim: Mbrojtje fizike=conclude.service( Service.PROTECTION );
[then]kërkohet një shërbim: Këshillim për dëmshpërblimin=conclude.service( Service.COMPENSATION_ADVICE );
[then]kërkohet një shërbim: Leje qëndrimi=conclude.service( Service.RESIDENCE );
[then]kërkohet një shërbim: Kthim vullnetar i asistuar=conclude.service( Service.VOLUNTARY_RETURN );
[then]kërkohet një shërbim: Riintegrim=conclude.service( Service.REINTEGRATION );
[then]kjo vlen për çdo shërbim të kërkuar për të cilin mbetet një ofrues=conclude.servicesWithOption();
[then]statusi është „Viktimë e mundshme e trafikimit (VMT)“=conclude.status( Status.POTENTIAL_VICTIM );
[then]statusi është „Në vlerësim“=conclude.status( Status.UNDER_ASSESSMENT );
[then]statusi është „Ende asnjë shenjë“=conclude.status( Status.NO_INDICATION );
[then]statusi është „Viktimë e trafikimit e identifikuar formalisht (VT)“=conclude.status( Status.FORMALLY_IDENTIFIED );
[then]personi trajtohet kështu: „Fëmijë“=conclude.treatAs( TreatAs.CHILD );
[then]personi trajtohet kështu: „Prezumohet fëmijë“=conclude.treatAs( TreatAs.PRESUMED_CHILD );
[then]personi trajtohet kështu: „I rritur“=conclude.treatAs( TreatAs.ADULT );
[then]kjo vlen për çdo shërbim të kërkuar që nuk e jep dot askush=conclude.unmetServices();
[then]urgjenca është „Menjëherë“=conclude.urgency( Urgency.IMMEDIATE );
[then]urgjenca është „Urgjent“=conclude.urgency( Urgency.URGENT );
[then]urgjenca është „I zakonshëm“=conclude.urgency( Urgency.STANDARD );
