# The sentences in which a rule may be written (.dslr), and what each stands for.
# In place of {parameter} and {indicator} the id of a parameter or of an indicator is written.
[keyword]rule=rule
[keyword]when=when
[keyword]then=then
[keyword]end=end
[group]all of these hold=and
[group]at least one of these holds=or
[group]these do not all hold=not and
[group]none of these holds=not or
[group]it is not so that=not and
[group]there is an observation of which=exists Observation
[group]there is no observation of which=not Observation

# The person: what is known of the age, and whether the person is treated as a child or as an adult.
[when]the age in completed years is the value of {parameter}=Person( age == parameter( "{parameter}" ) )
[when]the age in completed years is not the value of {parameter}=Person( age != parameter( "{parameter}" ) )
[when]the age in completed years is below the value of {parameter}=Person( age < parameter( "{parameter}" ) )
[when]the age in completed years is at most the value of {parameter}=Person( age <= parameter( "{parameter}" ) )
[when]the age in completed years is above the value of {parameter}=Person( age > parameter( "{parameter}" ) )
[when]the age in completed years is at least the value of {parameter}=Person( age >= parameter( "{parameter}" ) )
[when]the age is given and nobody disputes it=Person( ageEstablished == Answer.YES )
[when]the age is not given, or it is disputed=Person( ageEstablished == Answer.NO )
[when]it is not known whether the age is given and nobody disputes it=Person( ageEstablished == Answer.UNKNOWN )
[when]it is not established that the age is given and nobody disputes it=Person( ageEstablished != Answer.YES )
[when]it is not ruled out that the age is given and nobody disputes it=Person( ageEstablished != Answer.NO )
[when]it is known whether the age is given and nobody disputes it=Person( ageEstablished != Answer.UNKNOWN )
[when]the age or the birth date is given=Person( ageGiven == Answer.YES )
[when]neither the age nor the birth date is given=Person( ageGiven == Answer.NO )
[when]it is not known whether the age or the birth date is given=Person( ageGiven == Answer.UNKNOWN )
[when]it is not established that the age or the birth date is given=Person( ageGiven != Answer.YES )
[when]it is not ruled out that the age or the birth date is given=Person( ageGiven != Answer.NO )
[when]it is known whether the age or the birth date is given=Person( ageGiven != Answer.UNKNOWN )
[when]the person looks under 18=Person( appearsUnder18 == Answer.YES )
[when]the person does not look under 18=Person( appearsUnder18 == Answer.NO )
[when]it is not known whether the person looks under 18=Person( appearsUnder18 == Answer.UNKNOWN )
[when]it is not established that the person looks under 18=Person( appearsUnder18 != Answer.YES )
[when]it is not ruled out that the person looks under 18=Person( appearsUnder18 != Answer.NO )
[when]it is known whether the person looks under 18=Person( appearsUnder18 != Answer.UNKNOWN )
[when]the person is treated as a child=Person( child == Answer.YES )
[when]the person is treated as an adult=Person( child == Answer.NO )
[when]it is not known whether the person is treated as a child=Person( child == Answer.UNKNOWN )
[when]it is not established that the person is treated as a child=Person( child != Answer.YES )
[when]it is not ruled out that the person is treated as a child=Person( child != Answer.NO )
[when]it is known whether the person is treated as a child=Person( child != Answer.UNKNOWN )
[when]the person is foreign or stateless=Person( foreign == Answer.YES )
[when]the person is a citizen of Albania=Person( foreign == Answer.NO )
[when]it is not known whether the person is foreign or stateless=Person( foreign == Answer.UNKNOWN )
[when]it is not established that the person is foreign or stateless=Person( foreign != Answer.YES )
[when]it is not ruled out that the person is foreign or stateless=Person( foreign != Answer.NO )
[when]it is known whether the person is foreign or stateless=Person( foreign != Answer.UNKNOWN )
[when]children are with the person=Person( hasDependants == Answer.YES )
[when]no children are with the person=Person( hasDependants == Answer.NO )
[when]it is not known whether children are with the person=Person( hasDependants == Answer.UNKNOWN )
[when]it is not established that children are with the person=Person( hasDependants != Answer.YES )
[when]it is not ruled out that children are with the person=Person( hasDependants != Answer.NO )
[when]it is known whether children are with the person=Person( hasDependants != Answer.UNKNOWN )
[when]the person's sex is “female”=Person( sex == Sex.FEMALE )
[when]the person's sex is “male”=Person( sex == Sex.MALE )
[when]the person's sex is “other”=Person( sex == Sex.OTHER )
[when]the person's sex is “not known”=Person( sex == Sex.UNKNOWN )
[when]the person's sex is the value of {parameter}=Person( sex == parameter( "{parameter}" ) )
[when]the person's sex is not “female”=Person( sex != Sex.FEMALE )
[when]the person's sex is not “male”=Person( sex != Sex.MALE )
[when]the person's sex is not “other”=Person( sex != Sex.OTHER )
[when]the person's sex is not “not known”=Person( sex != Sex.UNKNOWN )
[when]the person's sex is not the value of {parameter}=Person( sex != parameter( "{parameter}" ) )
[when]the person speaks Albanian=Person( speaksAlbanian == Answer.YES )
[when]the person does not speak Albanian=Person( speaksAlbanian == Answer.NO )
[when]it is not known whether the person speaks Albanian=Person( speaksAlbanian == Answer.UNKNOWN )
[when]it is not established that the person speaks Albanian=Person( speaksAlbanian != Answer.YES )
[when]it is not ruled out that the person speaks Albanian=Person( speaksAlbanian != Answer.NO )
[when]it is known whether the person speaks Albanian=Person( speaksAlbanian != Answer.UNKNOWN )
[when]the treatment of the person is “Child”=Person( treatAs == TreatAs.CHILD )
[when]the treatment of the person is “Presumed child”=Person( treatAs == TreatAs.PRESUMED_CHILD )
[when]the treatment of the person is “Adult”=Person( treatAs == TreatAs.ADULT )
[when]the treatment of the person is the value of {parameter}=Person( treatAs == parameter( "{parameter}" ) )
[when]the treatment of the person is not “Child”=Person( treatAs != TreatAs.CHILD )
[when]the treatment of the person is not “Presumed child”=Person( treatAs != TreatAs.PRESUMED_CHILD )
[when]the treatment of the person is not “Adult”=Person( treatAs != TreatAs.ADULT )
[when]the treatment of the person is not the value of {parameter}=Person( treatAs != parameter( "{parameter}" ) )

# How the person was found: by whom and where.
[when]the person is outside Albania=Detection( abroad == Answer.YES )
[when]the person is in Albania=Detection( abroad == Answer.NO )
[when]it is not known whether the person is outside Albania=Detection( abroad == Answer.UNKNOWN )
[when]it is not established that the person is outside Albania=Detection( abroad != Answer.YES )
[when]it is not ruled out that the person is outside Albania=Detection( abroad != Answer.NO )
[when]it is known whether the person is outside Albania=Detection( abroad != Answer.UNKNOWN )
[when]the body that found the person is “Anti-trafficking police”=Detection( agency == Agency.ANTI_TRAFFICKING_POLICE )
[when]the body that found the person is “Border and Migration Police”=Detection( agency == Agency.BORDER_POLICE )
[when]the body that found the person is “State Social Service”=Detection( agency == Agency.STATE_SOCIAL_SERVICE )
[when]the body that found the person is “State Inspectorate of Labour and Social Services”=Detection( agency == Agency.LABOUR_INSPECTORATE )
[when]the body that found the person is “Child protection unit”=Detection( agency == Agency.CHILD_PROTECTION_UNIT )
[when]the body that found the person is “Municipality”=Detection( agency == Agency.MUNICIPALITY )
[when]the body that found the person is “Health service”=Detection( agency == Agency.HEALTH )
[when]the body that found the person is “School”=Detection( agency == Agency.EDUCATION )
[when]the body that found the person is “Diplomatic or consular mission”=Detection( agency == Agency.CONSULATE )
[when]the body that found the person is “Mobile identification unit”=Detection( agency == Agency.MOBILE_UNIT )
[when]the body that found the person is “Non-profit organisation”=Detection( agency == Agency.NGO )
[when]the body that found the person is “Helpline”=Detection( agency == Agency.HOTLINE )
[when]the body that found the person is “The person”=Detection( agency == Agency.SELF )
[when]the body that found the person is “Prosecution”=Detection( agency == Agency.PROSECUTION )
[when]the body that found the person is “Responsible Authority”=Detection( agency == Agency.RESPONSIBLE_AUTHORITY )
[when]the body that found the person is “Regional Anti-trafficking Committee”=Detection( agency == Agency.REGIONAL_COMMITTEE )
[when]the body that found the person is “Another body”=Detection( agency == Agency.OTHER )
[when]the body that found the person is the value of {parameter}=Detection( agency == parameter( "{parameter}" ) )
[when]the body that found the person is not “Anti-trafficking police”=Detection( agency != Agency.ANTI_TRAFFICKING_POLICE )
[when]the body that found the person is not “Border and Migration Police”=Detection( agency != Agency.BORDER_POLICE )
[when]the body that found the person is not “State Social Service”=Detection( agency != Agency.STATE_SOCIAL_SERVICE )
[when]the body that found the person is not “State Inspectorate of Labour and Social Services”=Detection( agency != Agency.LABOUR_INSPECTORATE )
[when]the body that found the person is not “Child protection unit”=Detection( agency != Agency.CHILD_PROTECTION_UNIT )
[when]the body that found the person is not “Municipality”=Detection( agency != Agency.MUNICIPALITY )
[when]the body that found the person is not “Health service”=Detection( agency != Agency.HEALTH )
[when]the body that found the person is not “School”=Detection( agency != Agency.EDUCATION )
[when]the body that found the person is not “Diplomatic or consular mission”=Detection( agency != Agency.CONSULATE )
[when]the body that found the person is not “Mobile identification unit”=Detection( agency != Agency.MOBILE_UNIT )
[when]the body that found the person is not “Non-profit organisation”=Detection( agency != Agency.NGO )
[when]the body that found the person is not “Helpline”=Detection( agency != Agency.HOTLINE )
[when]the body that found the person is not “The person”=Detection( agency != Agency.SELF )
[when]the body that found the person is not “Prosecution”=Detection( agency != Agency.PROSECUTION )
[when]the body that found the person is not “Responsible Authority”=Detection( agency != Agency.RESPONSIBLE_AUTHORITY )
[when]the body that found the person is not “Regional Anti-trafficking Committee”=Detection( agency != Agency.REGIONAL_COMMITTEE )
[when]the body that found the person is not “Another body”=Detection( agency != Agency.OTHER )
[when]the body that found the person is not the value of {parameter}=Detection( agency != parameter( "{parameter}" ) )
[when]the place where the person was found is “at the border”=Detection( setting == Setting.BORDER )
[when]the place where the person was found is “on the street”=Detection( setting == Setting.STREET )
[when]the place where the person was found is “at a workplace”=Detection( setting == Setting.WORKPLACE )
[when]the place where the person was found is “at a place of commercial sex”=Detection( setting == Setting.COMMERCIAL_SEX_VENUE )
[when]the place where the person was found is “at home”=Detection( setting == Setting.HOME )
[when]the place where the person was found is “at school”=Detection( setting == Setting.SCHOOL )
[when]the place where the person was found is “at a health facility”=Detection( setting == Setting.HEALTH_FACILITY )
[when]the place where the person was found is “at a shelter”=Detection( setting == Setting.SHELTER )
[when]the place where the person was found is “in detention”=Detection( setting == Setting.DETENTION )
[when]the place where the person was found is “online”=Detection( setting == Setting.ONLINE )
[when]the place where the person was found is “at a mission abroad”=Detection( setting == Setting.MISSION_ABROAD )
[when]the place where the person was found is “elsewhere”=Detection( setting == Setting.OTHER )
[when]the place where the person was found is “not known”=Detection( setting == Setting.UNKNOWN )
[when]the place where the person was found is the value of {parameter}=Detection( setting == parameter( "{parameter}" ) )
[when]the place where the person was found is not “at the border”=Detection( setting != Setting.BORDER )
[when]the place where the person was found is not “on the street”=Detection( setting != Setting.STREET )
[when]the place where the person was found is not “at a workplace”=Detection( setting != Setting.WORKPLACE )
[when]the place where the person was found is not “at a place of commercial sex”=Detection( setting != Setting.COMMERCIAL_SEX_VENUE )
[when]the place where the person was found is not “at home”=Detection( setting != Setting.HOME )
[when]the place where the person was found is not “at school”=Detection( setting != Setting.SCHOOL )
[when]the place where the person was found is not “at a health facility”=Detection( setting != Setting.HEALTH_FACILITY )
[when]the place where the person was found is not “at a shelter”=Detection( setting != Setting.SHELTER )
[when]the place where the person was found is not “in detention”=Detection( setting != Setting.DETENTION )
[when]the place where the person was found is not “online”=Detection( setting != Setting.ONLINE )
[when]the place where the person was found is not “at a mission abroad”=Detection( setting != Setting.MISSION_ABROAD )
[when]the place where the person was found is not “elsewhere”=Detection( setting != Setting.OTHER )
[when]the place where the person was found is not “not known”=Detection( setting != Setting.UNKNOWN )
[when]the place where the person was found is not the value of {parameter}=Detection( setting != parameter( "{parameter}" ) )

# What is known of the exploitation.
[when]a form of exploitation is known=Exploitation( anyType == Answer.YES )
[when]it was asked, and no form of exploitation is known=Exploitation( anyType == Answer.NO )
[when]it is not known whether a form of exploitation is known=Exploitation( anyType == Answer.UNKNOWN )
[when]it is not established that a form of exploitation is known=Exploitation( anyType != Answer.YES )
[when]it is not ruled out that a form of exploitation is known=Exploitation( anyType != Answer.NO )
[when]it is known whether a form of exploitation is known=Exploitation( anyType != Answer.UNKNOWN )
[when]the exploitation has ended=Exploitation( ended == Answer.YES )
[when]the exploitation goes on=Exploitation( ended == Answer.NO )
[when]it is not known whether the exploitation has ended=Exploitation( ended == Answer.UNKNOWN )
[when]it is not established that the exploitation has ended=Exploitation( ended != Answer.YES )
[when]it is not ruled out that the exploitation has ended=Exploitation( ended != Answer.NO )
[when]it is known whether the exploitation has ended=Exploitation( ended != Answer.UNKNOWN )
[when]the forms of exploitation include “sexual exploitation”=Exploitation( types contains ExploitationType.SEXUAL_EXPLOITATION )
[when]the forms of exploitation include “forced labour”=Exploitation( types contains ExploitationType.FORCED_LABOUR )
[when]the forms of exploitation include “slavery or similar practices”=Exploitation( types contains ExploitationType.SLAVERY_OR_SIMILAR )
[when]the forms of exploitation include “servitude”=Exploitation( types contains ExploitationType.SERVITUDE )
[when]the forms of exploitation include “forced begging”=Exploitation( types contains ExploitationType.FORCED_BEGGING )
[when]the forms of exploitation include “forced crime”=Exploitation( types contains ExploitationType.FORCED_CRIME )
[when]the forms of exploitation include “forced marriage”=Exploitation( types contains ExploitationType.FORCED_MARRIAGE )
[when]the forms of exploitation include “removal of organs”=Exploitation( types contains ExploitationType.ORGAN_REMOVAL )
[when]the forms of exploitation include “other”=Exploitation( types contains ExploitationType.OTHER )
[when]the forms of exploitation include the value of {parameter}=Exploitation( types contains parameter( "{parameter}" ) )
[when]the forms of exploitation do not include “sexual exploitation”=Exploitation( types not contains ExploitationType.SEXUAL_EXPLOITATION )
[when]the forms of exploitation do not include “forced labour”=Exploitation( types not contains ExploitationType.FORCED_LABOUR )
[when]the forms of exploitation do not include “slavery or similar practices”=Exploitation( types not contains ExploitationType.SLAVERY_OR_SIMILAR )
[when]the forms of exploitation do not include “servitude”=Exploitation( types not contains ExploitationType.SERVITUDE )
[when]the forms of exploitation do not include “forced begging”=Exploitation( types not contains ExploitationType.FORCED_BEGGING )
[when]the forms of exploitation do not include “forced crime”=Exploitation( types not contains ExploitationType.FORCED_CRIME )
[when]the forms of exploitation do not include “forced marriage”=Exploitation( types not contains ExploitationType.FORCED_MARRIAGE )
[when]the forms of exploitation do not include “removal of organs”=Exploitation( types not contains ExploitationType.ORGAN_REMOVAL )
[when]the forms of exploitation do not include “other”=Exploitation( types not contains ExploitationType.OTHER )
[when]the forms of exploitation do not include the value of {parameter}=Exploitation( types not contains parameter( "{parameter}" ) )

# The person's situation now: danger, health, company, wishes.
[when]somebody is with the person=Situation( accompanied == Answer.YES )
[when]the person is alone=Situation( accompanied == Answer.NO )
[when]it is not known whether somebody is with the person=Situation( accompanied == Answer.UNKNOWN )
[when]it is not established that somebody is with the person=Situation( accompanied != Answer.YES )
[when]it is not ruled out that somebody is with the person=Situation( accompanied != Answer.NO )
[when]it is known whether somebody is with the person=Situation( accompanied != Answer.UNKNOWN )
[when]the person claims asylum=Situation( asylumClaim == Answer.YES )
[when]the person does not claim asylum=Situation( asylumClaim == Answer.NO )
[when]it is not known whether the person claims asylum=Situation( asylumClaim == Answer.UNKNOWN )
[when]it is not established that the person claims asylum=Situation( asylumClaim != Answer.YES )
[when]it is not ruled out that the person claims asylum=Situation( asylumClaim != Answer.NO )
[when]it is known whether the person claims asylum=Situation( asylumClaim != Answer.UNKNOWN )
[when]a companion may be involved=Situation( companionSuspected == Answer.YES )
[when]no companion is suspected=Situation( companionSuspected == Answer.NO )
[when]it is not known whether a companion may be involved=Situation( companionSuspected == Answer.UNKNOWN )
[when]it is not established that a companion may be involved=Situation( companionSuspected != Answer.YES )
[when]it is not ruled out that a companion may be involved=Situation( companionSuspected != Answer.NO )
[when]it is known whether a companion may be involved=Situation( companionSuspected != Answer.UNKNOWN )
[when]the exploiter is of the family=Situation( exploiterIsFamily == Answer.YES )
[when]the exploiter is not of the family=Situation( exploiterIsFamily == Answer.NO )
[when]it is not known whether the exploiter is of the family=Situation( exploiterIsFamily == Answer.UNKNOWN )
[when]it is not established that the exploiter is of the family=Situation( exploiterIsFamily != Answer.YES )
[when]it is not ruled out that the exploiter is of the family=Situation( exploiterIsFamily != Answer.NO )
[when]it is known whether the exploiter is of the family=Situation( exploiterIsFamily != Answer.UNKNOWN )
[when]the exploiter knows where the person is=Situation( exploiterKnowsWhereabouts == Answer.YES )
[when]the exploiter does not know where the person is=Situation( exploiterKnowsWhereabouts == Answer.NO )
[when]it is not known whether the exploiter knows where the person is=Situation( exploiterKnowsWhereabouts == Answer.UNKNOWN )
[when]it is not established that the exploiter knows where the person is=Situation( exploiterKnowsWhereabouts != Answer.YES )
[when]it is not ruled out that the exploiter knows where the person is=Situation( exploiterKnowsWhereabouts != Answer.NO )
[when]it is known whether the exploiter knows where the person is=Situation( exploiterKnowsWhereabouts != Answer.UNKNOWN )
[when]a parent or guardian is present=Situation( guardianPresent == Answer.YES )
[when]no parent or guardian is present=Situation( guardianPresent == Answer.NO )
[when]it is not known whether a parent or guardian is present=Situation( guardianPresent == Answer.UNKNOWN )
[when]it is not established that a parent or guardian is present=Situation( guardianPresent != Answer.YES )
[when]it is not ruled out that a parent or guardian is present=Situation( guardianPresent != Answer.NO )
[when]it is known whether a parent or guardian is present=Situation( guardianPresent != Answer.UNKNOWN )
[when]a parent or guardian may be involved=Situation( guardianSuspected == Answer.YES )
[when]no parent or guardian is suspected=Situation( guardianSuspected == Answer.NO )
[when]it is not known whether a parent or guardian may be involved=Situation( guardianSuspected == Answer.UNKNOWN )
[when]it is not established that a parent or guardian may be involved=Situation( guardianSuspected != Answer.YES )
[when]it is not ruled out that a parent or guardian may be involved=Situation( guardianSuspected != Answer.NO )
[when]it is known whether a parent or guardian may be involved=Situation( guardianSuspected != Answer.UNKNOWN )
[when]there is danger to life or limb now=Situation( immediateDanger == Answer.YES )
[when]there is no danger to life or limb now=Situation( immediateDanger == Answer.NO )
[when]it is not known whether there is danger to life or limb now=Situation( immediateDanger == Answer.UNKNOWN )
[when]it is not established that there is danger to life or limb now=Situation( immediateDanger != Answer.YES )
[when]it is not ruled out that there is danger to life or limb now=Situation( immediateDanger != Answer.NO )
[when]it is known whether there is danger to life or limb now=Situation( immediateDanger != Answer.UNKNOWN )
[when]the account contradicts itself=Situation( inconsistentAccount == Answer.YES )
[when]the account does not contradict itself=Situation( inconsistentAccount == Answer.NO )
[when]it is not known whether the account contradicts itself=Situation( inconsistentAccount == Answer.UNKNOWN )
[when]it is not established that the account contradicts itself=Situation( inconsistentAccount != Answer.YES )
[when]it is not ruled out that the account contradicts itself=Situation( inconsistentAccount != Answer.NO )
[when]it is known whether the account contradicts itself=Situation( inconsistentAccount != Answer.UNKNOWN )
[when]the person has no right to stay in the country=Situation( irregularStay == Answer.YES )
[when]the person may stay in the country=Situation( irregularStay == Answer.NO )
[when]it is not known whether the person has no right to stay in the country=Situation( irregularStay == Answer.UNKNOWN )
[when]it is not established that the person has no right to stay in the country=Situation( irregularStay != Answer.YES )
[when]it is not ruled out that the person has no right to stay in the country=Situation( irregularStay != Answer.NO )
[when]it is known whether the person has no right to stay in the country=Situation( irregularStay != Answer.UNKNOWN )
[when]the last contact with the exploiter is “it goes on”=Situation( lastContactWithExploiter == LastContact.ONGOING )
[when]the last contact with the exploiter is “within the last week”=Situation( lastContactWithExploiter == LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is “within the last month”=Situation( lastContactWithExploiter == LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is “within the last year”=Situation( lastContactWithExploiter == LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is “over a year ago”=Situation( lastContactWithExploiter == LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is “none”=Situation( lastContactWithExploiter == LastContact.NONE )
[when]the last contact with the exploiter is “not known”=Situation( lastContactWithExploiter == LastContact.UNKNOWN )
[when]the last contact with the exploiter is the value of {parameter}=Situation( lastContactWithExploiter == parameter( "{parameter}" ) )
[when]the last contact with the exploiter is not “it goes on”=Situation( lastContactWithExploiter != LastContact.ONGOING )
[when]the last contact with the exploiter is not “within the last week”=Situation( lastContactWithExploiter != LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is not “within the last month”=Situation( lastContactWithExploiter != LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is not “within the last year”=Situation( lastContactWithExploiter != LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is not “over a year ago”=Situation( lastContactWithExploiter != LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is not “none”=Situation( lastContactWithExploiter != LastContact.NONE )
[when]the last contact with the exploiter is not “not known”=Situation( lastContactWithExploiter != LastContact.UNKNOWN )
[when]the last contact with the exploiter is not the value of {parameter}=Situation( lastContactWithExploiter != parameter( "{parameter}" ) )
[when]the last contact with the exploiter is more recent than “it goes on”=Situation( lastContactWithExploiter < LastContact.ONGOING )
[when]the last contact with the exploiter is more recent than “within the last week”=Situation( lastContactWithExploiter < LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is more recent than “within the last month”=Situation( lastContactWithExploiter < LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is more recent than “within the last year”=Situation( lastContactWithExploiter < LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is more recent than “over a year ago”=Situation( lastContactWithExploiter < LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is more recent than “none”=Situation( lastContactWithExploiter < LastContact.NONE )
[when]the last contact with the exploiter is more recent than “not known”=Situation( lastContactWithExploiter < LastContact.UNKNOWN )
[when]the last contact with the exploiter is more recent than the value of {parameter}=Situation( lastContactWithExploiter < parameter( "{parameter}" ) )
[when]the last contact with the exploiter is at least as recent as “it goes on”=Situation( lastContactWithExploiter <= LastContact.ONGOING )
[when]the last contact with the exploiter is at least as recent as “within the last week”=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is at least as recent as “within the last month”=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is at least as recent as “within the last year”=Situation( lastContactWithExploiter <= LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is at least as recent as “over a year ago”=Situation( lastContactWithExploiter <= LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is at least as recent as “none”=Situation( lastContactWithExploiter <= LastContact.NONE )
[when]the last contact with the exploiter is at least as recent as “not known”=Situation( lastContactWithExploiter <= LastContact.UNKNOWN )
[when]the last contact with the exploiter is at least as recent as the value of {parameter}=Situation( lastContactWithExploiter <= parameter( "{parameter}" ) )
[when]the last contact with the exploiter is less recent than “it goes on”=Situation( lastContactWithExploiter > LastContact.ONGOING )
[when]the last contact with the exploiter is less recent than “within the last week”=Situation( lastContactWithExploiter > LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is less recent than “within the last month”=Situation( lastContactWithExploiter > LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is less recent than “within the last year”=Situation( lastContactWithExploiter > LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is less recent than “over a year ago”=Situation( lastContactWithExploiter > LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is less recent than “none”=Situation( lastContactWithExploiter > LastContact.NONE )
[when]the last contact with the exploiter is less recent than “not known”=Situation( lastContactWithExploiter > LastContact.UNKNOWN )
[when]the last contact with the exploiter is less recent than the value of {parameter}=Situation( lastContactWithExploiter > parameter( "{parameter}" ) )
[when]the last contact with the exploiter is at most as recent as “it goes on”=Situation( lastContactWithExploiter >= LastContact.ONGOING )
[when]the last contact with the exploiter is at most as recent as “within the last week”=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_WEEK )
[when]the last contact with the exploiter is at most as recent as “within the last month”=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_MONTH )
[when]the last contact with the exploiter is at most as recent as “within the last year”=Situation( lastContactWithExploiter >= LastContact.WITHIN_A_YEAR )
[when]the last contact with the exploiter is at most as recent as “over a year ago”=Situation( lastContactWithExploiter >= LastContact.OVER_A_YEAR )
[when]the last contact with the exploiter is at most as recent as “none”=Situation( lastContactWithExploiter >= LastContact.NONE )
[when]the last contact with the exploiter is at most as recent as “not known”=Situation( lastContactWithExploiter >= LastContact.UNKNOWN )
[when]the last contact with the exploiter is at most as recent as the value of {parameter}=Situation( lastContactWithExploiter >= parameter( "{parameter}" ) )
[when]the person needs medical care at once=Situation( medicalEmergency == Answer.YES )
[when]the person does not need medical care at once=Situation( medicalEmergency == Answer.NO )
[when]it is not known whether the person needs medical care at once=Situation( medicalEmergency == Answer.UNKNOWN )
[when]it is not established that the person needs medical care at once=Situation( medicalEmergency != Answer.YES )
[when]it is not ruled out that the person needs medical care at once=Situation( medicalEmergency != Answer.NO )
[when]it is known whether the person needs medical care at once=Situation( medicalEmergency != Answer.UNKNOWN )
[when]the person is pregnant=Situation( pregnant == Answer.YES )
[when]the person is not pregnant=Situation( pregnant == Answer.NO )
[when]it is not known whether the person is pregnant=Situation( pregnant == Answer.UNKNOWN )
[when]it is not established that the person is pregnant=Situation( pregnant != Answer.YES )
[when]it is not ruled out that the person is pregnant=Situation( pregnant != Answer.NO )
[when]it is known whether the person is pregnant=Situation( pregnant != Answer.UNKNOWN )
[when]the person was a victim of trafficking before=Situation( priorVictim == Answer.YES )
[when]the person was not a victim of trafficking before=Situation( priorVictim == Answer.NO )
[when]it is not known whether the person was a victim of trafficking before=Situation( priorVictim == Answer.UNKNOWN )
[when]it is not established that the person was a victim of trafficking before=Situation( priorVictim != Answer.YES )
[when]it is not ruled out that the person was a victim of trafficking before=Situation( priorVictim != Answer.NO )
[when]it is known whether the person was a victim of trafficking before=Situation( priorVictim != Answer.UNKNOWN )
[when]the person is suspected of an offence=Situation( suspectedOfOffence == Answer.YES )
[when]the person is not suspected of an offence=Situation( suspectedOfOffence == Answer.NO )
[when]it is not known whether the person is suspected of an offence=Situation( suspectedOfOffence == Answer.UNKNOWN )
[when]it is not established that the person is suspected of an offence=Situation( suspectedOfOffence != Answer.YES )
[when]it is not ruled out that the person is suspected of an offence=Situation( suspectedOfOffence != Answer.NO )
[when]it is known whether the person is suspected of an offence=Situation( suspectedOfOffence != Answer.UNKNOWN )
[when]the person wishes to return home=Situation( wishesToReturn == Answer.YES )
[when]the person does not wish to return home=Situation( wishesToReturn == Answer.NO )
[when]it is not known whether the person wishes to return home=Situation( wishesToReturn == Answer.UNKNOWN )
[when]it is not established that the person wishes to return home=Situation( wishesToReturn != Answer.YES )
[when]it is not ruled out that the person wishes to return home=Situation( wishesToReturn != Answer.NO )
[when]it is known whether the person wishes to return home=Situation( wishesToReturn != Answer.UNKNOWN )

# What the person agrees to.
[when]the person agrees that data are shared=Consent( dataSharing == Answer.YES )
[when]the person does not agree that data are shared=Consent( dataSharing == Answer.NO )
[when]it is not known whether the person agrees that data are shared=Consent( dataSharing == Answer.UNKNOWN )
[when]it is not established that the person agrees that data are shared=Consent( dataSharing != Answer.YES )
[when]it is not ruled out that the person agrees that data are shared=Consent( dataSharing != Answer.NO )
[when]it is known whether the person agrees that data are shared=Consent( dataSharing != Answer.UNKNOWN )
[when]the person agrees to formal identification=Consent( formalIdentification == Answer.YES )
[when]the person does not agree to formal identification=Consent( formalIdentification == Answer.NO )
[when]it is not known whether the person agrees to formal identification=Consent( formalIdentification == Answer.UNKNOWN )
[when]it is not established that the person agrees to formal identification=Consent( formalIdentification != Answer.YES )
[when]it is not ruled out that the person agrees to formal identification=Consent( formalIdentification != Answer.NO )
[when]it is known whether the person agrees to formal identification=Consent( formalIdentification != Answer.UNKNOWN )
[when]the person agrees to a report to the police=Consent( policeReport == Answer.YES )
[when]the person does not agree to a report to the police=Consent( policeReport == Answer.NO )
[when]it is not known whether the person agrees to a report to the police=Consent( policeReport == Answer.UNKNOWN )
[when]it is not established that the person agrees to a report to the police=Consent( policeReport != Answer.YES )
[when]it is not ruled out that the person agrees to a report to the police=Consent( policeReport != Answer.NO )
[when]it is known whether the person agrees to a report to the police=Consent( policeReport != Answer.UNKNOWN )
[when]the person agrees to be referred=Consent( referral == Answer.YES )
[when]the person does not agree to be referred=Consent( referral == Answer.NO )
[when]it is not known whether the person agrees to be referred=Consent( referral == Answer.UNKNOWN )
[when]it is not established that the person agrees to be referred=Consent( referral != Answer.YES )
[when]it is not ruled out that the person agrees to be referred=Consent( referral != Answer.NO )
[when]it is known whether the person agrees to be referred=Consent( referral != Answer.UNKNOWN )

# Whether somebody has formally identified the person already.
[when]the outcome of formal identification is “victim of trafficking”=FormalIdentification( outcome == Outcome.VICTIM )
[when]the outcome of formal identification is “not established”=FormalIdentification( outcome == Outcome.NOT_ESTABLISHED )
[when]the outcome of formal identification is “pending”=FormalIdentification( outcome == Outcome.PENDING )
[when]the outcome of formal identification is “none, or not known”=FormalIdentification( outcome == Outcome.UNKNOWN )
[when]the outcome of formal identification is the value of {parameter}=FormalIdentification( outcome == parameter( "{parameter}" ) )
[when]the outcome of formal identification is not “victim of trafficking”=FormalIdentification( outcome != Outcome.VICTIM )
[when]the outcome of formal identification is not “not established”=FormalIdentification( outcome != Outcome.NOT_ESTABLISHED )
[when]the outcome of formal identification is not “pending”=FormalIdentification( outcome != Outcome.PENDING )
[when]the outcome of formal identification is not “none, or not known”=FormalIdentification( outcome != Outcome.UNKNOWN )
[when]the outcome of formal identification is not the value of {parameter}=FormalIdentification( outcome != parameter( "{parameter}" ) )

# What the person needs.
[when]a need is known=Needs( any == Answer.YES )
[when]there is no need=Needs( any == Answer.NO )
[when]it is not known whether a need is known=Needs( any == Answer.UNKNOWN )
[when]it is not established that a need is known=Needs( any != Answer.YES )
[when]it is not ruled out that a need is known=Needs( any != Answer.NO )
[when]it is known whether a need is known=Needs( any != Answer.UNKNOWN )
[when]the needs include “Accommodation”=Needs( services contains Service.ACCOMMODATION )
[when]the needs include “Medical care”=Needs( services contains Service.MEDICAL )
[when]the needs include “Psychological support”=Needs( services contains Service.PSYCHOLOGICAL )
[when]the needs include “Legal aid”=Needs( services contains Service.LEGAL_AID )
[when]the needs include “Interpretation”=Needs( services contains Service.INTERPRETATION )
[when]the needs include “Education”=Needs( services contains Service.EDUCATION )
[when]the needs include “Vocational training”=Needs( services contains Service.VOCATIONAL_TRAINING )
[when]the needs include “Employment”=Needs( services contains Service.EMPLOYMENT )
[when]the needs include “Economic aid”=Needs( services contains Service.ECONOMIC_AID )
[when]the needs include “Social housing”=Needs( services contains Service.SOCIAL_HOUSING )
[when]the needs include “Family mediation”=Needs( services contains Service.FAMILY_MEDIATION )
[when]the needs include “Physical protection”=Needs( services contains Service.PROTECTION )
[when]the needs include “Advice on compensation”=Needs( services contains Service.COMPENSATION_ADVICE )
[when]the needs include “Residence permit”=Needs( services contains Service.RESIDENCE )
[when]the needs include “Assisted voluntary return”=Needs( services contains Service.VOLUNTARY_RETURN )
[when]the needs include “Reintegration”=Needs( services contains Service.REINTEGRATION )
[when]the needs include the value of {parameter}=Needs( services contains parameter( "{parameter}" ) )
[when]the needs do not include “Accommodation”=Needs( services not contains Service.ACCOMMODATION )
[when]the needs do not include “Medical care”=Needs( services not contains Service.MEDICAL )
[when]the needs do not include “Psychological support”=Needs( services not contains Service.PSYCHOLOGICAL )
[when]the needs do not include “Legal aid”=Needs( services not contains Service.LEGAL_AID )
[when]the needs do not include “Interpretation”=Needs( services not contains Service.INTERPRETATION )
[when]the needs do not include “Education”=Needs( services not contains Service.EDUCATION )
[when]the needs do not include “Vocational training”=Needs( services not contains Service.VOCATIONAL_TRAINING )
[when]the needs do not include “Employment”=Needs( services not contains Service.EMPLOYMENT )
[when]the needs do not include “Economic aid”=Needs( services not contains Service.ECONOMIC_AID )
[when]the needs do not include “Social housing”=Needs( services not contains Service.SOCIAL_HOUSING )
[when]the needs do not include “Family mediation”=Needs( services not contains Service.FAMILY_MEDIATION )
[when]the needs do not include “Physical protection”=Needs( services not contains Service.PROTECTION )
[when]the needs do not include “Advice on compensation”=Needs( services not contains Service.COMPENSATION_ADVICE )
[when]the needs do not include “Residence permit”=Needs( services not contains Service.RESIDENCE )
[when]the needs do not include “Assisted voluntary return”=Needs( services not contains Service.VOLUNTARY_RETURN )
[when]the needs do not include “Reintegration”=Needs( services not contains Service.REINTEGRATION )
[when]the needs do not include the value of {parameter}=Needs( services not contains parameter( "{parameter}" ) )

# The observed signs, counted by element and by dimension.
[when]at least one sign speaks for the act=Indicators( act == Answer.YES )
[when]every sign of the act was answered no=Indicators( act == Answer.NO )
[when]it is not known whether at least one sign speaks for the act=Indicators( act == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for the act=Indicators( act != Answer.YES )
[when]it is not ruled out that at least one sign speaks for the act=Indicators( act != Answer.NO )
[when]it is known whether at least one sign speaks for the act=Indicators( act != Answer.UNKNOWN )
[when]at least one sign speaks for coercion at destination=Indicators( coercionAtDestination == Answer.YES )
[when]every sign of coercion at destination was answered no=Indicators( coercionAtDestination == Answer.NO )
[when]it is not known whether at least one sign speaks for coercion at destination=Indicators( coercionAtDestination == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for coercion at destination=Indicators( coercionAtDestination != Answer.YES )
[when]it is not ruled out that at least one sign speaks for coercion at destination=Indicators( coercionAtDestination != Answer.NO )
[when]it is known whether at least one sign speaks for coercion at destination=Indicators( coercionAtDestination != Answer.UNKNOWN )
[when]at least one sign speaks for coercive recruitment=Indicators( coerciveRecruitment == Answer.YES )
[when]every sign of coercive recruitment was answered no=Indicators( coerciveRecruitment == Answer.NO )
[when]it is not known whether at least one sign speaks for coercive recruitment=Indicators( coerciveRecruitment == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for coercive recruitment=Indicators( coerciveRecruitment != Answer.YES )
[when]it is not ruled out that at least one sign speaks for coercive recruitment=Indicators( coerciveRecruitment != Answer.NO )
[when]it is known whether at least one sign speaks for coercive recruitment=Indicators( coerciveRecruitment != Answer.UNKNOWN )
[when]at least one sign speaks for deceptive recruitment=Indicators( deceptiveRecruitment == Answer.YES )
[when]every sign of deceptive recruitment was answered no=Indicators( deceptiveRecruitment == Answer.NO )
[when]it is not known whether at least one sign speaks for deceptive recruitment=Indicators( deceptiveRecruitment == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for deceptive recruitment=Indicators( deceptiveRecruitment != Answer.YES )
[when]it is not ruled out that at least one sign speaks for deceptive recruitment=Indicators( deceptiveRecruitment != Answer.NO )
[when]it is known whether at least one sign speaks for deceptive recruitment=Indicators( deceptiveRecruitment != Answer.UNKNOWN )
[when]at least one sign speaks for exploitation=Indicators( exploitation == Answer.YES )
[when]every sign of exploitation was answered no=Indicators( exploitation == Answer.NO )
[when]it is not known whether at least one sign speaks for exploitation=Indicators( exploitation == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for exploitation=Indicators( exploitation != Answer.YES )
[when]it is not ruled out that at least one sign speaks for exploitation=Indicators( exploitation != Answer.NO )
[when]it is known whether at least one sign speaks for exploitation=Indicators( exploitation != Answer.UNKNOWN )
[when]at least one sign speaks for the means=Indicators( means == Answer.YES )
[when]every sign of the means was answered no=Indicators( means == Answer.NO )
[when]it is not known whether at least one sign speaks for the means=Indicators( means == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for the means=Indicators( means != Answer.YES )
[when]it is not ruled out that at least one sign speaks for the means=Indicators( means != Answer.NO )
[when]it is known whether at least one sign speaks for the means=Indicators( means != Answer.UNKNOWN )
[when]at least one sign speaks for the purpose=Indicators( purpose == Answer.YES )
[when]every sign of the purpose was answered no=Indicators( purpose == Answer.NO )
[when]it is not known whether at least one sign speaks for the purpose=Indicators( purpose == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for the purpose=Indicators( purpose != Answer.YES )
[when]it is not ruled out that at least one sign speaks for the purpose=Indicators( purpose != Answer.NO )
[when]it is known whether at least one sign speaks for the purpose=Indicators( purpose != Answer.UNKNOWN )
[when]at least one sign speaks for abuse of vulnerability at destination=Indicators( vulnerabilityAtDestination == Answer.YES )
[when]every sign of abuse of vulnerability at destination was answered no=Indicators( vulnerabilityAtDestination == Answer.NO )
[when]it is not known whether at least one sign speaks for abuse of vulnerability at destination=Indicators( vulnerabilityAtDestination == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for abuse of vulnerability at destination=Indicators( vulnerabilityAtDestination != Answer.YES )
[when]it is not ruled out that at least one sign speaks for abuse of vulnerability at destination=Indicators( vulnerabilityAtDestination != Answer.NO )
[when]it is known whether at least one sign speaks for abuse of vulnerability at destination=Indicators( vulnerabilityAtDestination != Answer.UNKNOWN )
[when]at least one sign speaks for abuse of vulnerability at recruitment=Indicators( vulnerabilityAtRecruitment == Answer.YES )
[when]every sign of abuse of vulnerability at recruitment was answered no=Indicators( vulnerabilityAtRecruitment == Answer.NO )
[when]it is not known whether at least one sign speaks for abuse of vulnerability at recruitment=Indicators( vulnerabilityAtRecruitment == Answer.UNKNOWN )
[when]it is not established that at least one sign speaks for abuse of vulnerability at recruitment=Indicators( vulnerabilityAtRecruitment != Answer.YES )
[when]it is not ruled out that at least one sign speaks for abuse of vulnerability at recruitment=Indicators( vulnerabilityAtRecruitment != Answer.NO )
[when]it is known whether at least one sign speaks for abuse of vulnerability at recruitment=Indicators( vulnerabilityAtRecruitment != Answer.UNKNOWN )

# One observed sign and its answer; a case has many of them, and a rule reads them once.
[when]its answer is “yes”=Observation( answer == Answer.YES )
[when]its answer is “no”=Observation( answer == Answer.NO )
[when]its answer is “not known”=Observation( answer == Answer.UNKNOWN )
[when]its answer is the value of {parameter}=Observation( answer == parameter( "{parameter}" ) )
[when]its answer is not “yes”=Observation( answer != Answer.YES )
[when]its answer is not “no”=Observation( answer != Answer.NO )
[when]its answer is not “not known”=Observation( answer != Answer.UNKNOWN )
[when]its answer is not the value of {parameter}=Observation( answer != parameter( "{parameter}" ) )
[when]its dimension is “Deceptive recruitment”=Observation( dimension == Dimension.DECEPTIVE_RECRUITMENT )
[when]its dimension is “Coercive recruitment”=Observation( dimension == Dimension.COERCIVE_RECRUITMENT )
[when]its dimension is “Recruitment by abuse of vulnerability”=Observation( dimension == Dimension.VULNERABILITY_AT_RECRUITMENT )
[when]its dimension is “Exploitation”=Observation( dimension == Dimension.EXPLOITATION )
[when]its dimension is “Coercion at destination”=Observation( dimension == Dimension.COERCION_AT_DESTINATION )
[when]its dimension is “Abuse of vulnerability at destination”=Observation( dimension == Dimension.VULNERABILITY_AT_DESTINATION )
[when]its dimension is the value of {parameter}=Observation( dimension == parameter( "{parameter}" ) )
[when]its dimension is not “Deceptive recruitment”=Observation( dimension != Dimension.DECEPTIVE_RECRUITMENT )
[when]its dimension is not “Coercive recruitment”=Observation( dimension != Dimension.COERCIVE_RECRUITMENT )
[when]its dimension is not “Recruitment by abuse of vulnerability”=Observation( dimension != Dimension.VULNERABILITY_AT_RECRUITMENT )
[when]its dimension is not “Exploitation”=Observation( dimension != Dimension.EXPLOITATION )
[when]its dimension is not “Coercion at destination”=Observation( dimension != Dimension.COERCION_AT_DESTINATION )
[when]its dimension is not “Abuse of vulnerability at destination”=Observation( dimension != Dimension.VULNERABILITY_AT_DESTINATION )
[when]its dimension is not the value of {parameter}=Observation( dimension != parameter( "{parameter}" ) )
[when]its element is “act”=Observation( element == Element.ACT )
[when]its element is “means”=Observation( element == Element.MEANS )
[when]its element is “purpose”=Observation( element == Element.PURPOSE )
[when]its element is the value of {parameter}=Observation( element == parameter( "{parameter}" ) )
[when]its element is not “act”=Observation( element != Element.ACT )
[when]its element is not “means”=Observation( element != Element.MEANS )
[when]its element is not “purpose”=Observation( element != Element.PURPOSE )
[when]its element is not the value of {parameter}=Observation( element != parameter( "{parameter}" ) )
[when]the sign is “{indicator}”=Observation( indicator == "{indicator}" )
[when]the sign is not “{indicator}”=Observation( indicator != "{indicator}" )

# Act, means and purpose, as the rules concluded them.
[when]the act is indicated=Elements( act == Answer.YES )
[when]the act is denied=Elements( act == Answer.NO )
[when]it is not known whether the act is indicated=Elements( act == Answer.UNKNOWN )
[when]it is not established that the act is indicated=Elements( act != Answer.YES )
[when]it is not ruled out that the act is indicated=Elements( act != Answer.NO )
[when]it is known whether the act is indicated=Elements( act != Answer.UNKNOWN )
[when]the means are indicated=Elements( means == Answer.YES )
[when]the means are denied=Elements( means == Answer.NO )
[when]it is not known whether the means are indicated=Elements( means == Answer.UNKNOWN )
[when]it is not established that the means are indicated=Elements( means != Answer.YES )
[when]it is not ruled out that the means are indicated=Elements( means != Answer.NO )
[when]it is known whether the means are indicated=Elements( means != Answer.UNKNOWN )
[when]the purpose is indicated=Elements( purpose == Answer.YES )
[when]the purpose is denied=Elements( purpose == Answer.NO )
[when]it is not known whether the purpose is indicated=Elements( purpose == Answer.UNKNOWN )
[when]it is not established that the purpose is indicated=Elements( purpose != Answer.YES )
[when]it is not ruled out that the purpose is indicated=Elements( purpose != Answer.NO )
[when]it is known whether the purpose is indicated=Elements( purpose != Answer.UNKNOWN )

# The dimensions of the indicators that are positive on the set that fits the person.
[when]at least two dimensions are positive=Dimensions( anyTwo == Answer.YES )
[when]fewer than two dimensions are positive=Dimensions( anyTwo == Answer.NO )
[when]it is not known whether at least two dimensions are positive=Dimensions( anyTwo == Answer.UNKNOWN )
[when]it is not established that at least two dimensions are positive=Dimensions( anyTwo != Answer.YES )
[when]it is not ruled out that at least two dimensions are positive=Dimensions( anyTwo != Answer.NO )
[when]it is known whether at least two dimensions are positive=Dimensions( anyTwo != Answer.UNKNOWN )
[when]coercion at destination is positive=Dimensions( coercionAtDestination == Answer.YES )
[when]coercion at destination is not positive=Dimensions( coercionAtDestination == Answer.NO )
[when]it is not known whether coercion at destination is positive=Dimensions( coercionAtDestination == Answer.UNKNOWN )
[when]it is not established that coercion at destination is positive=Dimensions( coercionAtDestination != Answer.YES )
[when]it is not ruled out that coercion at destination is positive=Dimensions( coercionAtDestination != Answer.NO )
[when]it is known whether coercion at destination is positive=Dimensions( coercionAtDestination != Answer.UNKNOWN )
[when]coercive recruitment is positive=Dimensions( coerciveRecruitment == Answer.YES )
[when]coercive recruitment is not positive=Dimensions( coerciveRecruitment == Answer.NO )
[when]it is not known whether coercive recruitment is positive=Dimensions( coerciveRecruitment == Answer.UNKNOWN )
[when]it is not established that coercive recruitment is positive=Dimensions( coerciveRecruitment != Answer.YES )
[when]it is not ruled out that coercive recruitment is positive=Dimensions( coerciveRecruitment != Answer.NO )
[when]it is known whether coercive recruitment is positive=Dimensions( coerciveRecruitment != Answer.UNKNOWN )
[when]deceptive recruitment is positive=Dimensions( deceptiveRecruitment == Answer.YES )
[when]deceptive recruitment is not positive=Dimensions( deceptiveRecruitment == Answer.NO )
[when]it is not known whether deceptive recruitment is positive=Dimensions( deceptiveRecruitment == Answer.UNKNOWN )
[when]it is not established that deceptive recruitment is positive=Dimensions( deceptiveRecruitment != Answer.YES )
[when]it is not ruled out that deceptive recruitment is positive=Dimensions( deceptiveRecruitment != Answer.NO )
[when]it is known whether deceptive recruitment is positive=Dimensions( deceptiveRecruitment != Answer.UNKNOWN )
[when]exploitation is positive=Dimensions( exploitation == Answer.YES )
[when]exploitation is not positive=Dimensions( exploitation == Answer.NO )
[when]it is not known whether exploitation is positive=Dimensions( exploitation == Answer.UNKNOWN )
[when]it is not established that exploitation is positive=Dimensions( exploitation != Answer.YES )
[when]it is not ruled out that exploitation is positive=Dimensions( exploitation != Answer.NO )
[when]it is known whether exploitation is positive=Dimensions( exploitation != Answer.UNKNOWN )
[when]one of the three dimensions of recruitment is positive=Dimensions( recruitment == Answer.YES )
[when]none of the three dimensions of recruitment is positive=Dimensions( recruitment == Answer.NO )
[when]it is not known whether one of the three dimensions of recruitment is positive=Dimensions( recruitment == Answer.UNKNOWN )
[when]it is not established that one of the three dimensions of recruitment is positive=Dimensions( recruitment != Answer.YES )
[when]it is not ruled out that one of the three dimensions of recruitment is positive=Dimensions( recruitment != Answer.NO )
[when]it is known whether one of the three dimensions of recruitment is positive=Dimensions( recruitment != Answer.UNKNOWN )
[when]abuse of vulnerability at destination is positive=Dimensions( vulnerabilityAtDestination == Answer.YES )
[when]abuse of vulnerability at destination is not positive=Dimensions( vulnerabilityAtDestination == Answer.NO )
[when]it is not known whether abuse of vulnerability at destination is positive=Dimensions( vulnerabilityAtDestination == Answer.UNKNOWN )
[when]it is not established that abuse of vulnerability at destination is positive=Dimensions( vulnerabilityAtDestination != Answer.YES )
[when]it is not ruled out that abuse of vulnerability at destination is positive=Dimensions( vulnerabilityAtDestination != Answer.NO )
[when]it is known whether abuse of vulnerability at destination is positive=Dimensions( vulnerabilityAtDestination != Answer.UNKNOWN )
[when]abuse of vulnerability at recruitment is positive=Dimensions( vulnerabilityAtRecruitment == Answer.YES )
[when]abuse of vulnerability at recruitment is not positive=Dimensions( vulnerabilityAtRecruitment == Answer.NO )
[when]it is not known whether abuse of vulnerability at recruitment is positive=Dimensions( vulnerabilityAtRecruitment == Answer.UNKNOWN )
[when]it is not established that abuse of vulnerability at recruitment is positive=Dimensions( vulnerabilityAtRecruitment != Answer.YES )
[when]it is not ruled out that abuse of vulnerability at recruitment is positive=Dimensions( vulnerabilityAtRecruitment != Answer.NO )
[when]it is known whether abuse of vulnerability at recruitment is positive=Dimensions( vulnerabilityAtRecruitment != Answer.UNKNOWN )

# What the rules concluded on the case as a whole.
[when]the support by indicators is “strong”=Case( evidence == Evidence.STRONG )
[when]the support by indicators is “moderate”=Case( evidence == Evidence.MODERATE )
[when]the support by indicators is “limited”=Case( evidence == Evidence.LIMITED )
[when]the support by indicators is “none”=Case( evidence == Evidence.NONE )
[when]the support by indicators is the value of {parameter}=Case( evidence == parameter( "{parameter}" ) )
[when]the support by indicators is not “strong”=Case( evidence != Evidence.STRONG )
[when]the support by indicators is not “moderate”=Case( evidence != Evidence.MODERATE )
[when]the support by indicators is not “limited”=Case( evidence != Evidence.LIMITED )
[when]the support by indicators is not “none”=Case( evidence != Evidence.NONE )
[when]the support by indicators is not the value of {parameter}=Case( evidence != parameter( "{parameter}" ) )
[when]the person is a victim or potential victim of trafficking=Case( indicated == Answer.YES )
[when]trafficking is not indicated=Case( indicated == Answer.NO )
[when]it is not known whether the person is a victim or potential victim of trafficking=Case( indicated == Answer.UNKNOWN )
[when]it is not established that the person is a victim or potential victim of trafficking=Case( indicated != Answer.YES )
[when]it is not ruled out that the person is a victim or potential victim of trafficking=Case( indicated != Answer.NO )
[when]it is known whether the person is a victim or potential victim of trafficking=Case( indicated != Answer.UNKNOWN )
[when]trafficking is indicated or under assessment=Case( open == Answer.YES )
[when]there is no indication of trafficking so far=Case( open == Answer.NO )
[when]it is not known whether trafficking is indicated or under assessment=Case( open == Answer.UNKNOWN )
[when]it is not established that trafficking is indicated or under assessment=Case( open != Answer.YES )
[when]it is not ruled out that trafficking is indicated or under assessment=Case( open != Answer.NO )
[when]it is known whether trafficking is indicated or under assessment=Case( open != Answer.UNKNOWN )
[when]the ground for a referral by name is “A child”=Case( referralBasis == ReferralBasis.CHILD )
[when]the ground for a referral by name is “Danger to life”=Case( referralBasis == ReferralBasis.DANGER_TO_LIFE )
[when]the ground for a referral by name is “Consent”=Case( referralBasis == ReferralBasis.CONSENT )
[when]the ground for a referral by name is “No ground”=Case( referralBasis == ReferralBasis.NONE )
[when]the ground for a referral by name is the value of {parameter}=Case( referralBasis == parameter( "{parameter}" ) )
[when]the ground for a referral by name is not “A child”=Case( referralBasis != ReferralBasis.CHILD )
[when]the ground for a referral by name is not “Danger to life”=Case( referralBasis != ReferralBasis.DANGER_TO_LIFE )
[when]the ground for a referral by name is not “Consent”=Case( referralBasis != ReferralBasis.CONSENT )
[when]the ground for a referral by name is not “No ground”=Case( referralBasis != ReferralBasis.NONE )
[when]the ground for a referral by name is not the value of {parameter}=Case( referralBasis != parameter( "{parameter}" ) )
[when]the status is “Potential victim of trafficking”=Case( status == Status.POTENTIAL_VICTIM )
[when]the status is “Under assessment”=Case( status == Status.UNDER_ASSESSMENT )
[when]the status is “No indication so far”=Case( status == Status.NO_INDICATION )
[when]the status is “Formally identified victim of trafficking”=Case( status == Status.FORMALLY_IDENTIFIED )
[when]the status is the value of {parameter}=Case( status == parameter( "{parameter}" ) )
[when]the status is not “Potential victim of trafficking”=Case( status != Status.POTENTIAL_VICTIM )
[when]the status is not “Under assessment”=Case( status != Status.UNDER_ASSESSMENT )
[when]the status is not “No indication so far”=Case( status != Status.NO_INDICATION )
[when]the status is not “Formally identified victim of trafficking”=Case( status != Status.FORMALLY_IDENTIFIED )
[when]the status is not the value of {parameter}=Case( status != parameter( "{parameter}" ) )
[when]the urgency is “At once”=Case( urgency == Urgency.IMMEDIATE )
[when]the urgency is “Urgent”=Case( urgency == Urgency.URGENT )
[when]the urgency is “Standard”=Case( urgency == Urgency.STANDARD )
[when]the urgency is the value of {parameter}=Case( urgency == parameter( "{parameter}" ) )
[when]the urgency is not “At once”=Case( urgency != Urgency.IMMEDIATE )
[when]the urgency is not “Urgent”=Case( urgency != Urgency.URGENT )
[when]the urgency is not “Standard”=Case( urgency != Urgency.STANDARD )
[when]the urgency is not the value of {parameter}=Case( urgency != parameter( "{parameter}" ) )

# Where the wanted services can be had, worked out from the directory.
[when]somebody in the directory offers a wanted service=Placement( anyOffered == Answer.YES )
[when]nobody in the directory offers a wanted service=Placement( anyOffered == Answer.NO )
[when]it is not known whether somebody in the directory offers a wanted service=Placement( anyOffered == Answer.UNKNOWN )
[when]it is not established that somebody in the directory offers a wanted service=Placement( anyOffered != Answer.YES )
[when]it is not ruled out that somebody in the directory offers a wanted service=Placement( anyOffered != Answer.NO )
[when]it is known whether somebody in the directory offers a wanted service=Placement( anyOffered != Answer.UNKNOWN )
[when]at least one provider remains for a wanted service=Placement( anyOption == Answer.YES )
[when]no provider remains for any wanted service=Placement( anyOption == Answer.NO )
[when]it is not known whether at least one provider remains for a wanted service=Placement( anyOption == Answer.UNKNOWN )
[when]it is not established that at least one provider remains for a wanted service=Placement( anyOption != Answer.YES )
[when]it is not ruled out that at least one provider remains for a wanted service=Placement( anyOption != Answer.NO )
[when]it is known whether at least one provider remains for a wanted service=Placement( anyOption != Answer.UNKNOWN )
[when]there is a wanted service that nobody can provide=Placement( anyUnmet == Answer.YES )
[when]every wanted service can be provided=Placement( anyUnmet == Answer.NO )
[when]it is not known whether there is a wanted service that nobody can provide=Placement( anyUnmet == Answer.UNKNOWN )
[when]it is not established that there is a wanted service that nobody can provide=Placement( anyUnmet != Answer.YES )
[when]it is not ruled out that there is a wanted service that nobody can provide=Placement( anyUnmet != Answer.NO )
[when]it is known whether there is a wanted service that nobody can provide=Placement( anyUnmet != Answer.UNKNOWN )
[when]the services that nobody can provide include “Accommodation”=Placement( unmet contains Service.ACCOMMODATION )
[when]the services that nobody can provide include “Medical care”=Placement( unmet contains Service.MEDICAL )
[when]the services that nobody can provide include “Psychological support”=Placement( unmet contains Service.PSYCHOLOGICAL )
[when]the services that nobody can provide include “Legal aid”=Placement( unmet contains Service.LEGAL_AID )
[when]the services that nobody can provide include “Interpretation”=Placement( unmet contains Service.INTERPRETATION )
[when]the services that nobody can provide include “Education”=Placement( unmet contains Service.EDUCATION )
[when]the services that nobody can provide include “Vocational training”=Placement( unmet contains Service.VOCATIONAL_TRAINING )
[when]the services that nobody can provide include “Employment”=Placement( unmet contains Service.EMPLOYMENT )
[when]the services that nobody can provide include “Economic aid”=Placement( unmet contains Service.ECONOMIC_AID )
[when]the services that nobody can provide include “Social housing”=Placement( unmet contains Service.SOCIAL_HOUSING )
[when]the services that nobody can provide include “Family mediation”=Placement( unmet contains Service.FAMILY_MEDIATION )
[when]the services that nobody can provide include “Physical protection”=Placement( unmet contains Service.PROTECTION )
[when]the services that nobody can provide include “Advice on compensation”=Placement( unmet contains Service.COMPENSATION_ADVICE )
[when]the services that nobody can provide include “Residence permit”=Placement( unmet contains Service.RESIDENCE )
[when]the services that nobody can provide include “Assisted voluntary return”=Placement( unmet contains Service.VOLUNTARY_RETURN )
[when]the services that nobody can provide include “Reintegration”=Placement( unmet contains Service.REINTEGRATION )
[when]the services that nobody can provide include the value of {parameter}=Placement( unmet contains parameter( "{parameter}" ) )
[when]the services that nobody can provide do not include “Accommodation”=Placement( unmet not contains Service.ACCOMMODATION )
[when]the services that nobody can provide do not include “Medical care”=Placement( unmet not contains Service.MEDICAL )
[when]the services that nobody can provide do not include “Psychological support”=Placement( unmet not contains Service.PSYCHOLOGICAL )
[when]the services that nobody can provide do not include “Legal aid”=Placement( unmet not contains Service.LEGAL_AID )
[when]the services that nobody can provide do not include “Interpretation”=Placement( unmet not contains Service.INTERPRETATION )
[when]the services that nobody can provide do not include “Education”=Placement( unmet not contains Service.EDUCATION )
[when]the services that nobody can provide do not include “Vocational training”=Placement( unmet not contains Service.VOCATIONAL_TRAINING )
[when]the services that nobody can provide do not include “Employment”=Placement( unmet not contains Service.EMPLOYMENT )
[when]the services that nobody can provide do not include “Economic aid”=Placement( unmet not contains Service.ECONOMIC_AID )
[when]the services that nobody can provide do not include “Social housing”=Placement( unmet not contains Service.SOCIAL_HOUSING )
[when]the services that nobody can provide do not include “Family mediation”=Placement( unmet not contains Service.FAMILY_MEDIATION )
[when]the services that nobody can provide do not include “Physical protection”=Placement( unmet not contains Service.PROTECTION )
[when]the services that nobody can provide do not include “Advice on compensation”=Placement( unmet not contains Service.COMPENSATION_ADVICE )
[when]the services that nobody can provide do not include “Residence permit”=Placement( unmet not contains Service.RESIDENCE )
[when]the services that nobody can provide do not include “Assisted voluntary return”=Placement( unmet not contains Service.VOLUNTARY_RETURN )
[when]the services that nobody can provide do not include “Reintegration”=Placement( unmet not contains Service.REINTEGRATION )
[when]the services that nobody can provide do not include the value of {parameter}=Placement( unmet not contains parameter( "{parameter}" ) )

# Conclusions, after then.
[then]the act: yes=conclude.act( Answer.YES );
[then]the act: no=conclude.act( Answer.NO );
[then]the act: not known=conclude.act( Answer.UNKNOWN );
[then]it must be done: Get the person medical care=conclude.duty( Duty.PROVIDE_MEDICAL_CARE );
[then]it must be done: Get the person medical care, within the time limit {parameter}=conclude.duty( Duty.PROVIDE_MEDICAL_CARE, "{parameter}" );
[then]it must be done: Separate the person from the companion and speak with the person alone=conclude.duty( Duty.SEPARATE_FROM_COMPANION );
[then]it must be done: Separate the person from the companion and speak with the person alone, within the time limit {parameter}=conclude.duty( Duty.SEPARATE_FROM_COMPANION, "{parameter}" );
[then]it must be done: Get an interpreter for a language that the person speaks well=conclude.duty( Duty.PROVIDE_INTERPRETER );
[then]it must be done: Get an interpreter for a language that the person speaks well, within the time limit {parameter}=conclude.duty( Duty.PROVIDE_INTERPRETER, "{parameter}" );
[then]it must be done: Suspend every removal from the country=conclude.duty( Duty.SUSPEND_REMOVAL );
[then]it must be done: Suspend every removal from the country, within the time limit {parameter}=conclude.duty( Duty.SUSPEND_REMOVAL, "{parameter}" );
[then]it must be done: Tell the anti-trafficking police=conclude.duty( Duty.NOTIFY_POLICE );
[then]it must be done: Tell the anti-trafficking police, within the time limit {parameter}=conclude.duty( Duty.NOTIFY_POLICE, "{parameter}" );
[then]it must be done: Tell the child protection unit=conclude.duty( Duty.NOTIFY_CHILD_PROTECTION_UNIT );
[then]it must be done: Tell the child protection unit, within the time limit {parameter}=conclude.duty( Duty.NOTIFY_CHILD_PROTECTION_UNIT, "{parameter}" );
[then]it must be done: Tell the State Social Service=conclude.duty( Duty.NOTIFY_STATE_SOCIAL_SERVICE );
[then]it must be done: Tell the State Social Service, within the time limit {parameter}=conclude.duty( Duty.NOTIFY_STATE_SOCIAL_SERVICE, "{parameter}" );
[then]it must be done: Tell the Responsible Authority=conclude.duty( Duty.NOTIFY_RESPONSIBLE_AUTHORITY );
[then]it must be done: Tell the Responsible Authority, within the time limit {parameter}=conclude.duty( Duty.NOTIFY_RESPONSIBLE_AUTHORITY, "{parameter}" );
[then]it must be done: Report that a need cannot be met=conclude.duty( Duty.ESCALATE_UNMET_NEED );
[then]it must be done: Report that a need cannot be met, within the time limit {parameter}=conclude.duty( Duty.ESCALATE_UNMET_NEED, "{parameter}" );
[then]it must be done: Tell the person their rights, in a language they understand=conclude.duty( Duty.INFORM_OF_RIGHTS );
[then]it must be done: Tell the person their rights, in a language they understand, within the time limit {parameter}=conclude.duty( Duty.INFORM_OF_RIGHTS, "{parameter}" );
[then]it must be done: Ask whether the person agrees to be referred=conclude.duty( Duty.SEEK_CONSENT );
[then]it must be done: Ask whether the person agrees to be referred, within the time limit {parameter}=conclude.duty( Duty.SEEK_CONSENT, "{parameter}" );
[then]it must be done: Keep the offer open: the person may accept help later=conclude.duty( Duty.KEEP_OFFER_OPEN );
[then]it must be done: Keep the offer open: the person may accept help later, within the time limit {parameter}=conclude.duty( Duty.KEEP_OFFER_OPEN, "{parameter}" );
[then]it must be done: Record the case without a name=conclude.duty( Duty.RECORD_ANONYMOUSLY );
[then]it must be done: Record the case without a name, within the time limit {parameter}=conclude.duty( Duty.RECORD_ANONYMOUSLY, "{parameter}" );
[then]it must be done: Appoint a guardian for the child=conclude.duty( Duty.APPOINT_GUARDIAN );
[then]it must be done: Appoint a guardian for the child, within the time limit {parameter}=conclude.duty( Duty.APPOINT_GUARDIAN, "{parameter}" );
[then]it must be done: Assess the risk=conclude.duty( Duty.ASSESS_RISK );
[then]it must be done: Assess the risk, within the time limit {parameter}=conclude.duty( Duty.ASSESS_RISK, "{parameter}" );
[then]it must be done: Assess the age=conclude.duty( Duty.ASSESS_AGE );
[then]it must be done: Assess the age, within the time limit {parameter}=conclude.duty( Duty.ASSESS_AGE, "{parameter}" );
[then]it must be done: Assess the best interests of the child=conclude.duty( Duty.ASSESS_BEST_INTERESTS );
[then]it must be done: Assess the best interests of the child, within the time limit {parameter}=conclude.duty( Duty.ASSESS_BEST_INTERESTS, "{parameter}" );
[then]it must be done: Assess the family before anybody thinks of a return to it=conclude.duty( Duty.ASSESS_FAMILY );
[then]it must be done: Assess the family before anybody thinks of a return to it, within the time limit {parameter}=conclude.duty( Duty.ASSESS_FAMILY, "{parameter}" );
[then]it must be done: Take no decision to prosecute before it is assessed whether the person was compelled=conclude.duty( Duty.HOLD_PROSECUTION_DECISION );
[then]it must be done: Take no decision to prosecute before it is assessed whether the person was compelled, within the time limit {parameter}=conclude.duty( Duty.HOLD_PROSECUTION_DECISION, "{parameter}" );
[then]it must be done: Tell the person of the reflection period=conclude.duty( Duty.INFORM_OF_REFLECTION_PERIOD );
[then]it must be done: Tell the person of the reflection period, within the time limit {parameter}=conclude.duty( Duty.INFORM_OF_REFLECTION_PERIOD, "{parameter}" );
[then]it must be done: Offer formal identification; no help depends on it=conclude.duty( Duty.OFFER_FORMAL_IDENTIFICATION );
[then]it must be done: Offer formal identification; no help depends on it, within the time limit {parameter}=conclude.duty( Duty.OFFER_FORMAL_IDENTIFICATION, "{parameter}" );
[then]it must be done: Continue the assessment: there are signs, but facts are missing=conclude.duty( Duty.CONTINUE_ASSESSMENT );
[then]it must be done: Continue the assessment: there are signs, but facts are missing, within the time limit {parameter}=conclude.duty( Duty.CONTINUE_ASSESSMENT, "{parameter}" );
[then]it must be done: Tell the labour inspectorate=conclude.duty( Duty.NOTIFY_LABOUR_INSPECTORATE );
[then]it must be done: Tell the labour inspectorate, within the time limit {parameter}=conclude.duty( Duty.NOTIFY_LABOUR_INSPECTORATE, "{parameter}" );
[then]the support by indicators is “strong”=conclude.evidence( Evidence.STRONG );
[then]the support by indicators is “moderate”=conclude.evidence( Evidence.MODERATE );
[then]the support by indicators is “limited”=conclude.evidence( Evidence.LIMITED );
[then]the support by indicators is “none”=conclude.evidence( Evidence.NONE );
[then]the means: yes=conclude.means( Answer.YES );
[then]the means: no=conclude.means( Answer.NO );
[then]the means: not known=conclude.means( Answer.UNKNOWN );
[then]the reason shows this value: {parameter}=conclude.mention( "{parameter}" );
[then]every need of the case is a wanted service=conclude.neededServices();
[then]this holds for every wanted service that somebody offers=conclude.offeredServices();
[then]the case takes this way: referral of a victim of trafficking=conclude.pathway( Pathway.TRAFFICKING_REFERRAL );
[then]the case takes this way: child protection=conclude.pathway( Pathway.CHILD_PROTECTION );
[then]the case takes this way: labour rights=conclude.pathway( Pathway.LABOUR_RIGHTS );
[then]the case takes this way: asylum, beside everything else=conclude.pathway( Pathway.ASYLUM );
[then]the case takes this way: consular protection=conclude.pathway( Pathway.CONSULAR );
[then]the case takes this way: medical emergency=conclude.pathway( Pathway.MEDICAL_EMERGENCY );
[then]the case takes this way: notification without a name=conclude.pathway( Pathway.ANONYMOUS_NOTIFICATION );
[then]the case takes this way: information=conclude.pathway( Pathway.INFORMATION );
[then]the purpose: yes=conclude.purpose( Answer.YES );
[then]the purpose: no=conclude.purpose( Answer.NO );
[then]the purpose: not known=conclude.purpose( Answer.UNKNOWN );
[then]the ground for a referral by name is “A child”=conclude.referralBasis( ReferralBasis.CHILD );
[then]the ground for a referral by name is “Danger to life”=conclude.referralBasis( ReferralBasis.DANGER_TO_LIFE );
[then]the ground for a referral by name is “Consent”=conclude.referralBasis( ReferralBasis.CONSENT );
[then]the ground for a referral by name is “No ground”=conclude.referralBasis( ReferralBasis.NONE );
[then]to be kept in mind: For a child no means (deceit, force, abuse) need be shown: act and purpose are enough=conclude.safeguard( Safeguard.MEANS_NOT_REQUIRED );
[then]to be kept in mind: It does not matter whether the person agreed to the exploitation=conclude.safeguard( Safeguard.CONSENT_TO_EXPLOITATION_IRRELEVANT );
[then]to be kept in mind: A child is referred also without the child's consent. Listen to the child and explain every step=conclude.safeguard( Safeguard.CHILD_CONSENT_NOT_REQUIRED );
[then]to be kept in mind: Treat the person as a child until the age is established=conclude.safeguard( Safeguard.PRESUMED_CHILD );
[then]to be kept in mind: Tell nobody outside the case where the person is: not the family, not the companion=conclude.safeguard( Safeguard.DO_NOT_DISCLOSE_LOCATION );
[then]to be kept in mind: Do not place the person with the family, nor send the person back to it=conclude.safeguard( Safeguard.NO_FAMILY_PLACEMENT );
[then]to be kept in mind: Do not remove the person from the country=conclude.safeguard( Safeguard.NO_REMOVAL );
[then]to be kept in mind: The person must not be punished for what they were compelled to do=conclude.safeguard( Safeguard.NON_PUNISHMENT );
[then]to be kept in mind: The person is heard by an officer of the same gender=conclude.safeguard( Safeguard.SAME_GENDER_OFFICER );
[then]to be kept in mind: The companion never interprets=conclude.safeguard( Safeguard.INTERPRETER_NOT_COMPANION );
[then]to be kept in mind: Help does not depend on a report to the police, on testimony or on cooperation=conclude.safeguard( Safeguard.ASSISTANCE_NOT_CONDITIONAL );
[then]to be kept in mind: Contradictions in the account do not speak against the person: fear and trauma often explain them=conclude.safeguard( Safeguard.INCONSISTENCY_NOT_NEGATIVE );
[then]to be kept in mind: The person was a victim before: watch for the risk of being trafficked again=conclude.safeguard( Safeguard.RETRAFFICKING_RISK );
[then]to be kept in mind: First medical care, then questions=conclude.safeguard( Safeguard.MEDICAL_FIRST );
[then]to be kept in mind: A potential victim has the same right to services as a formally identified one=conclude.safeguard( Safeguard.EQUAL_SERVICES );
[then]a service is wanted: Accommodation=conclude.service( Service.ACCOMMODATION );
[then]a service is wanted: Medical care=conclude.service( Service.MEDICAL );
[then]a service is wanted: Psychological support=conclude.service( Service.PSYCHOLOGICAL );
[then]a service is wanted: Legal aid=conclude.service( Service.LEGAL_AID );
[then]a service is wanted: Interpretation=conclude.service( Service.INTERPRETATION );
[then]a service is wanted: Education=conclude.service( Service.EDUCATION );
[then]a service is wanted: Vocational training=conclude.service( Service.VOCATIONAL_TRAINING );
[then]a service is wanted: Employment=conclude.service( Service.EMPLOYMENT );
[then]a service is wanted: Economic aid=conclude.service( Service.ECONOMIC_AID );
[then]a service is wanted: Social housing=conclude.service( Service.SOCIAL_HOUSING );
[then]a service is wanted: Family mediation=conclude.service( Service.FAMILY_MEDIATION );
[then]a service is wanted: Physical protection=conclude.service( Service.PROTECTION );
[then]a service is wanted: Advice on compensation=conclude.service( Service.COMPENSATION_ADVICE );
[then]a service is wanted: Residence permit=conclude.service( Service.RESIDENCE );
[then]a service is wanted: Assisted voluntary return=conclude.service( Service.VOLUNTARY_RETURN );
[then]a service is wanted: Reintegration=conclude.service( Service.REINTEGRATION );
[then]this holds for every wanted service for which a provider remains=conclude.servicesWithOption();
[then]the status is “Potential victim of trafficking”=conclude.status( Status.POTENTIAL_VICTIM );
[then]the status is “Under assessment”=conclude.status( Status.UNDER_ASSESSMENT );
[then]the status is “No indication so far”=conclude.status( Status.NO_INDICATION );
[then]the status is “Formally identified victim of trafficking”=conclude.status( Status.FORMALLY_IDENTIFIED );
[then]the person is treated so: “Child”=conclude.treatAs( TreatAs.CHILD );
[then]the person is treated so: “Presumed child”=conclude.treatAs( TreatAs.PRESUMED_CHILD );
[then]the person is treated so: “Adult”=conclude.treatAs( TreatAs.ADULT );
[then]this holds for every wanted service that nobody can provide=conclude.unmetServices();
[then]the urgency is “At once”=conclude.urgency( Urgency.IMMEDIATE );
[then]the urgency is “Urgent”=conclude.urgency( Urgency.URGENT );
[then]the urgency is “Standard”=conclude.urgency( Urgency.STANDARD );
