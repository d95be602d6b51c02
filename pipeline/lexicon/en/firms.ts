// Employers that everybody knows, by branch; only names that are no ordinary words.

export const banks = `citigroup; company: citi; us bank; u s bancorp; ally bank; keybank; huntington bank; citizens bank; discover financial; synchrony; halifax; tsb bank; virgin money; nationwide building society; st george bank; standard bank; absa; nedbank; capitec; metrobank; axis bank; kotak; state bank of india; bdo unibank; bank of montreal; westpac; anz bank; national australia bank; commonwealth bank; commbank; bendigo (bank|and adelaide bank); macquarie bank; kiwibank; asb bank; bank of new zealand; barclays; lloyds bank(ing)?; hsbc; natwest; santander; monzo; revolut; jp ?morgan chase; chase bank; bank of america; wells fargo; citibank; pnc bank; capital one; td bank; truist; fifth third; regions bank; american express; mastercard; paypal; dbs bank; ocbc; uob; standard chartered; maybank; cimb; hdfc bank; icici bank; scotiabank; cibc; royal bank of canada`

export const insurers = `suncorp; nrma; qbe; allianz; medibank; bupa; hcf; zurich insurance; aviva; axa; direct line group; legal and general; geico; state farm; progressive insurance; allstate; liberty mutual; farmers insurance; usaa; metlife; aflac; humana; cigna; aetna; unitedhealthcare; blue cross; mutual of omaha; great eastern life; manulife; sun life; american income life`

export const lenders = `company: amp; at amp; fidelity investments; charles schwab; northwestern mutual; primerica; edward jones; morgan stanley; goldman sachs; ameriprise; navient; nelnet; quicken loans; rocket mortgage; sallie mae; latitude financial; student loan (borrowers?|industry|servicing|servicer|inquiries|accounts)`

export const carriers = `optus; telstra; spark new zealand; verizon; t-mobile; cox communications; charter communications; virgin media; talktalk; singtel; starhub; rogers communications; bell canada; smart communications; globe telecom; reliance jio`

export const retailers = `walmart; costco; kroger; walgreens; home depot; best buy; nordstrom; bunnings; woolworths; kmart; jb hi-?fi; officeworks; tesco; sainsbury(s|); asda; waitrose; john lewis; marks and spencer; ikea; uniqlo; aldi; lidl; david jones; harvey norman; sephora; dollar general; dollar tree; company: (amazon|target|coles|myer|lowes|macys|boots|argos|next|currys)`

export const travelFirms = `(coach|coaches) (travel|tours?|holidays?|drivers?|operators?|trips?|company|companies|station|passengers|services|hire|journeys?|and (train|rail|bus)); qantas; jetstar; virgin australia; air new zealand; british airways; easyjet; ryanair; singapore airlines; cathay pacific; delta air lines; united airlines; american airlines; southwest airlines; expedia; airbnb; flight centre; hertz; enterprise rent-a-car; tui`

export const haulers = `fedex; dhl; dpd; united parcel service; toll group; linfox; db schenker; kuehne nagel; maersk; company: (uber|lyft|ups|toll|startrack)`

export const hotels = `marriott; hilton; hyatt; accor; intercontinental hotels; best western; wyndham`

export const suppliers = `agl; origin energy; energyaustralia; british gas; edf energy; octopus energy; ovo energy; scottish power; duke energy; con edison; sp group; contact energy; mercury energy`

export const carers = `ramsay health; healthscope; hca healthcare; kaiser permanente; mayo clinic; quest diagnostics; labcorp; nuffield health; bluebird care; sonic healthcare; davita`

export const offices = `centrelink; services australia; service nsw; service victoria; internal revenue service; postal service; department of transportation`
