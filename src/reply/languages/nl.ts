import type { Language } from './language';

/** Dutch of the Netherlands and Flanders, formal and as people text it. */
export const dutch: Language = {
	code: 'nl',
	name: 'Dutch',
	alone: {
		optOut: `stoppen, stop sms, sms stop, stop smsen, stop berichten, stop alles, stop alle, stop allemaal, stop
			ermee, stop er mee, stop hiermee, stop daarmee, stop met sms, stop met smsen, stop nu, stop aub, sms
			stoppen, stopzetten, sms stopzetten, stopt, afmelden, afmelding, afgemeld, ik meld me af, meld me af, meld
			mij af, sms afmelden, afmelden sms, uitschrijven, uitschrijving, uitgeschreven, schrijf me uit, schrijf
			mij uit, ik schrijf me uit, sms uitschrijven, uitstappen, uittreden, verwijderen, verwijder, verwijder me,
			verwijder mij, verwijdering, wissen, einde, eind, einde sms, beëindigen, beëindig, ophouden, hou op, houd
			op, kappen, kap ermee, nokken, schrappen, schrap mij, geen sms, geen smsjes, geen berichten, geen reclame,
			geen sms meer, geen berichten meer, geen reclame meer, niets meer, niks meer, sms uit, intrekken, ik trek
			mijn toestemming in, bezwaar, haal me eraf, haal mij eraf, eraf, eruit, deabonneren, desabonneren,
			unsubscriben, stopstop`,
		optIn: `starten, begin, beginnen, aanmelden, aanmelding, weer aanmelden, opnieuw aanmelden, terug aanmelden,
			heraanmelden, inschrijven, opnieuw inschrijven, weer inschrijven, abonneren, heractiveren, activeren,
			hervatten, weer starten, opnieuw starten, meedoen, doe weer mee, ik doe weer mee, zet me er weer op, weer
			aan`,
		help: `hulp, help mij, hulp nodig, hulp aub, info aub, informatie, meer info, meer informatie, ik heb hulp
			nodig, graag hulp, uitleg, graag info, graag meer info`,
		review: `opzeggen, opzegging, ik zeg op, opgezegd, abonnement opzeggen, annuleren, annuleer, annulering,
			geannuleerd, afzeggen, afgezegd, pauze, pauzeren, genoeg, nu is het genoeg, het is genoeg, genoeg zo,
			genoeg nu, klaar nu, klaar ermee, basta, geen interesse, geen behoefte, niet geïnteresseerd, spam,
			oplichting, geblokkeerd, blokkeren, blokkeer, uitzetten, zet uit, deactiveren, uitschakelen, laat maar,
			laat dat, hoeft niet meer, hoeft niet hoor, nooit meer, niet meer, liever niet, liever niet meer, liever
			geen, wil niet, wil ik niet, weg, weg ermee, doei, niet meer nodig, ongewenst, ga weg, niet storen, dat
			wil ik niet, ik wil niet, wil dit niet, ik stap eruit, ik stap uit, zonder mij, doe maar zonder mij, ik
			ben eruit, geen meer aub, aub geen meer, graag geen meer`,
	},
	concepts: {
		STOP: `stop, stoppen, ophouden, stop ermee, stop er mee, stop er nu mee, stop er eens mee, stop hiermee, stop
			daarmee, stop daar mee, stop hier mee, stop nou, stop dit, stop dat, stop alsjeblieft hiermee, hou hiermee
			op, houd hiermee op, hou ermee op, houd ermee op, hou er mee op, houd er mee op, hou daarmee op, houd
			daarmee op, hou er nu mee op, hou er eens mee op, houdt hiermee op, kap ermee, kap er mee, kap hiermee,
			kap daarmee, kap nou, kap eens, kappen, kappen nou, kappen nu, kappen ermee, nokken, nok ermee, nokken nu,
			laat dat, genoeg hiervan, schei uit, schei eens uit, schei toch uit, schei er mee uit, schei er eens mee
			uit, scheid uit, uitscheiden, gedaan ermee, gedaan nu, stopt hiermee, stopt ermee, stopt u hiermee, stopt
			u ermee, daarmee ophouden, daarmee stoppen, daarmee kappen, daarmee te stoppen, daarmee op te houden,
			hiermee ophouden, hiermee stoppen, hiermee kappen, hiermee te stoppen, hiermee op te houden, ermee
			ophouden, ermee stoppen, ermee kappen, ermee te stoppen, ermee op te houden, er mee stoppen, er mee
			ophouden, zorg dat dit stopt, zorg dat het stopt, zorg ervoor dat dit stopt, zorg ervoor dat het stopt,
			zorg dat dit ophoudt, zorg dat het ophoudt, dit moet stoppen, het moet stoppen, dit moet ophouden, het
			moet ophouden`,
		CEASE: `stop met, stopt met, stoppen met, te stoppen met, stopt u met, stoppen jullie met, stop toch met, stop
			nou met, stop nu met, stop eens met, stop onmiddellijk met, stop alsjeblieft met, stop aub met, kap met,
			kappen met, kap eens met, kap nou met, nok met, nokken met, ophouden met, op te houden met, stopzetten,
			stop het, stop de, stop deze, stop die, stop al, stop alle, staak, staakt, staken, beëindig, beëindigt,
			beëindigen, schei uit met, schei eens uit met, uitscheiden met, hou eens op met, hou op met, houd op met,
			houdt op met, houd eens op met, hou nou op met, hou nou eens op met, hou toch op met, houd toch op met,
			hou toch eens op met, hou nu op met, houd nu op met, hou alsjeblieft op met, houd alsjeblieft op met, houd
			aub op met, hou aub op met, gedaan met, genoeg met, weg met, bespaar me, bespaar mij, spaar me,
			deactiveer, deactiveert, deactiveren, stopt is met, stop is met, stopt is me, stop is me, stopt eens met,
			stopt ne keer met, stop ne keer met, stop maar met, stopt maar met, stopt nu met, stop nu eens met, stop
			nu toch met, zie af van, ziet af van, zie ik af van, afzien van, afziet van, af te zien van, afgelopen
			met, over en uit met, over met, laat zitten met, laat maar zitten met, schei toch uit met`,
		CEASE_SPLIT: `hou, houd, houdt, houden, zeg, zegt`,
		CEASE_PARTICLE: `op`,
		CEASE_IT_PARTICLE: `daar mee op, daarmee op, hiermee op, hier mee op, ermee op, er mee op, mee op, nu mee op`,
		CEASE_LAST: `stopzetten, stop te zetten, stoppen, te stoppen, beëindigen, te beëindigen, staken, te staken,
			uitzetten, uit te zetten, uitschakelen, uit te schakelen, afzetten, af te zetten, deactiveren, opzeggen,
			op te zeggen, ophouden, achterwege laten, achterwege te laten, stopgezet worden, mogen jullie houden, mag
			je houden, mag u houden, mag u zelf houden, kunnen jullie houden, laten zitten, maar zitten, zie ik af,
			zit ik niet te wachten, zit ik niet op te wachten, stel ik geen prijs, stel ik geen prijs op, heb ik geen
			behoefte, heb ik geen behoefte aan, heb ik geen zin, heb ik geen zin in, kan ik missen, kan ik best
			missen, kan ik zonder, af te zien, afzien`,
		CANCEL: `opzeggen, opzeg, op te zeggen, annuleer`,
		UNSUBSCRIBE: `afmelden, afmeld, afmelding, af te melden, afgemeld, afmeldlink, afmeldne, uitschrijven,
			uitschrijf, uit te schrijven, uitgeschreven, uitschrijving, uitschrijve, deabonneren, desabonneren,
			unsubscriben, unsubscribed, uitstappen uit, stop gestuurd, stop geantwoord, stop gezegd, stop geschreven,
			stop getypt, stop gereageerd, stop gesmst, stop verzonden, stop doorgestuurd, stop geappt, met stop
			geantwoord, met stop gereageerd, opt out, uit deze groep stappen, sms abonnement stoppen, uitgeschreven
			worden, afgemeld worden, uitgeschreven te worden, afgemeld te worden, van de lijst doen, van uw lijst
			doen, van jullie lijst doen, van die lijst doen, uit de lijst doen, van de lijst smijten, hoe meld je je
			af, hoe schrijf je je uit, hoe meldt men zich af, wil dat dit stopt, wil dat het stopt, wil dat dit
			ophoudt, wil dat het ophoudt, wil dat jullie stoppen, wil dat u stopt, wil dat jullie ophouden, wil dat u
			ophoudt`,
		UNSUBSCRIBE_SPLIT: `meld, melden, meldt, schrijf, schrijven, schrijft`,
		UNSUBSCRIBE_PARTICLE: `af, uit`,
		REMOVE: `verwijder, verwijdert, verwijderen, te verwijderen, verwijderd te worden, verwijderd worden,
			verwijdere, verwijderne, wis, wist, wissen, te wissen, gewist worden, schrap, schrapt, schrappen, te
			schrappen, geschrapt worden, delete, deleten, blokkeer, vernietig, verwijdering van, streep, doorstreep,
			knikker, uithalen, verwijdering`,
		REMOVE_LAST: `verwijderen, te verwijderen, verwijdert, verwijderd worden, verwijderd te worden, wissen, te
			wissen, schrappen, te schrappen, schrapt, geschrapt worden, deleten, uithalen, eruit halen, eraf halen, er
			uit halen, er af halen, eruit te halen, eraf te halen, er vanaf halen, eruit gooien, eraf gooien, eraf,
			eruit, er gerust uit halen, er gerust af halen, er gerust uithalen, mag weg, mogen weg, mag eruit, mag
			eraf`,
		REMOVE_ME: `vergeet mij, laat mij erbuiten, laat me erbuiten, laat me eruit, laat mij eruit, bel me niet
			register, op de zwarte lijst, op jullie zwarte lijst, in het bel me niet register, in het postfilter, op
			de blacklist, verwijderingsverzoek, verwijderverzoek, verzoek tot verwijdering, verzoek om verwijdering,
			verzoek tot wissing, verwijdering van mijn gegevens, wissing van mijn gegevens`,
		TURN: `zet, zetten, schakel, schakelt, schakelen, leg, draai`,
		TAKE: `haal, haalt, halen, gooi, gooit, gooien, neem, neemt, smijt, kieper, doe, doet, knikker, kick, donder`,
		TAKE_LAST: `halen, te halen, haalt, gehaald worden, gooien, gooit, nemen, te nemen, haalde`,
		OFF: `eraf, er af, eruit, er uit, weg, vanaf, ervan af, er vanaf, daaruit, hieruit, daar uit, hier uit, daar
			weg, daaraf, hier weg, hieraf, er maar uit, er maar af, er nu uit, er nu af, er aub uit, er aub af, er
			meteen uit, er meteen af, er direct uit, er direct af, er alsjeblieft uit, er alsjeblieft af, er gewoon
			uit, er gewoon af, er even uit, er even af, er eens uit, er eens af, er ook uit, er ook af, hier vanaf, er
			a u b uit, er a u b af, daar maar af, daar maar uit, daar af, daar alsjeblieft af, daar aub af, daar
			alsjeblieft uit, daar aub uit, daar nu af, daar nu uit, er gerust uit, er gerust af`,
		CONTACT: `schrijven, berichten sturen, te schrijven, mailen en smsen, sms'en, smsen, smssen, te sms'en, te
			smsen, sms me, sms mij, contacteer, contacteert, contacteren, te contacteren, contact opnemen, contact op
			te nemen, contact zoeken, contact, appen, te appen, app me, app mij, whatsappen, te whatsappen, texten, te
			texten, benaderen, te benaderen, benader, benadert, benaderd worden, benaderd te worden, gecontacteerd
			worden, gecontacteerd te worden, aanschrijven, aan te schrijven, berichten, te berichten, bericht me,
			bericht mij, gebeld of gesmst worden, gesmst worden, benadering, lastig gevallen te worden met, op de
			hoogte gehouden worden, herinnerd worden, contacteert u, schrijf, schrijft, smst, smsn`,
		SEND: `stuur, stuurt, sturen, te sturen, stuure, zend, zendt, zenden, te zenden, verstuur, verstuurt,
			versturen, te versturen, verzend, verzenden, te verzenden, toesturen, toe te sturen, toezenden, toe te
			zenden, doorsturen, opsturen, toestuurt, sture, stuurd, te stuure`,
		CALL: `bel, belt, bellen, te bellen, opbellen, gebeld worden, telefoneren, opbelt, telefoontjes, telefoontje,
			oproepen, telefoon, belletjes, telefoons`,
		BOTHER: `lastigvallen, lastig te vallen, lastig vallen, lastigvalt, lastiggevallen worden, lastig gevallen
			worden, lastiggevallen te worden, lastig gevallen te worden, storen, te storen, gestoord worden, gestoord
			te worden, pesten, te pesten, spammen, te spammen, gespamd worden, zeuren, te zeuren, zeiken, te zeiken,
			bestoken, te bestoken, bestookt worden, bombarderen, te bombarderen, gebombardeerd worden, stalken, te
			stalken, irriteren, te irriteren, ambeteren, te ambeteren, ambeteert, volspammen, vol te spammen, zagen,
			te zagen, hinderen, te hinderen, terroriseren, gezeur, gespam, geterroriseer`,
		SOLICIT: `vragen, te vragen, bedelen, te bedelen, verkopen, te verkopen, liegen, te liegen, onzin, mijn tijd
			verspillen, mijn tijd te verspillen, tijd verspillen, tijd te verspillen, mijn tijd verdoen`,
		RECEIVE: `krijgen, te krijgen, krijg, krijge, kijgen, ontvangen, te ontvangen, ontvang, onvangen, ontvagen,
			onvtangen, ontvangt, hebben, te hebben, hebbe, lezen, te lezen, horen, te horen, zien, te zien, weten, te
			weten, binnenkrijgen, toegestuurd krijgen, gestuurd krijgen, binnen krijgen, heb`,
		RECEIVES: `krijg, krijgen, krijgt, ontvang, ontvangen, ontvangt, heb, hebben, heeft, kijk, lees, zie, vind`,
		WANT: `wil, will, wilt, willen, wille, wou, zou willen, wens, wensen, wenst, wens graag, hoef, hoeft, hoeven,
			hoefde, hoeve, verlang, wil graag, wil liever, wil gewoon, heb liever, heb liefst, heb graag, moet, wil
			echt, wil helemaal, wensen wij, wens ik, hoef ik, wil ik, hoeven wij, hoeven we, willen we, willen wij,
			wul, kwil, kwou, kmoet, kheb liever, k wil, nodig`,
		NEG: `niet, nit, nie, neit, nooit, nimmer, zonder, nog niet, in geen geval, onder geen beding, onder geen
			enkele voorwaarde`,
		FORBID: `niet, nie, neit, nooit, nimmer, liever niet, gelieve niet, verboden, verboden om, geen enkele keer,
			verzoek u niet, verbied u, verbied jullie, verbied je, verbied u nog, verbied jullie nog`,
		NEG_AFTER: `niet, nie, neit, nooit`,
		NO_LONGER: `niet meer, nie meer, neit meer, niet mee, nietmeer, nit meer, niet mer, nooit meer, nooit nog,
			nooit weer, nooit ofte nimmer, niet langer, niet weer, niet nog eens, niet nog een keer, niet opnieuw,
			niet verder, nimmer meer, niet meer verder, voortaan niet, vanaf nu niet, vanaf nu niets, in het vervolg
			niet, nooit en te nimmer, ni meer, ni mier, niet meer opnieuw, liever niet meer, liever nooit meer, liefst
			niet meer, niet graag meer, nimmer, nimeer, nimmeer, nemmeer, nimee`,
		NO: `geen, gene, gen, geeen, gein, gin, geene, nul, noch`,
		NO_MORE: `geen verdere, geen nieuwe, nooit meer een, nooit meer zo'n, geen enkel, geen enkele, geen extra,
			genoeg van, gedaan met, niet nog een, niet nog meer, niet weer een, nooit nog een, geen andere, niet nog
			zo'n, geen toekomstige, geen bijkomende, nooit meer zon, niet nog zon, nooit meer`,
		NOTHING_MORE: `niets meer, niks meer, niks mer, nix meer, niets mee, nooit meer iets, nooit meer wat, nooit
			nog iets, niks nie meer, niet niks meer, niets verder, niets anders meer, voortaan niets, voortaan niks,
			vanaf nu niks, niksmeer, nietsmeer, er geen meer, geen meer, niks van jullie, niets van jullie, niets van
			u, niks van je`,
		NO_NEED: `hoeft me niet meer te, hoeft mij niet meer te, hoeven me niet meer te, hoeven mij niet meer te,
			hoeft mij geen, hoeft me geen, hoef je me niet meer te, hoeft u mij niet meer te, hoeven jullie me niet
			meer te, hoeft niet meer te, geen nood om`,
		AGAIN: `meer, mer, weer, opnieuw, nogmaals, verder, langer, voortaan, in de toekomst, in het vervolg, nog
			eens, nog een keer, ooit nog, ooit, nog`,
		MESSAGE: `sms, smsje, smsjes, sms'je, sms'jes, sms'en, sms'n, smsen, smsn, smses, sms'es, bericht, berichten,
			berichtje, berichtjes, berichte, berichtn, brichten, berigten, berciht*, sms berichten, smsberichten, sms
			bericht, tekstberichten, tekstbericht, appjes, appje, app'jes, appberichten, whatsapp, whatsapps,
			whatsappjes, whatsappberichten, mededelingen, meldingen, melding, notificaties, pushberichten,
			pushmeldingen, sms'jes van jullie, reclameberichten, reclame berichten, reclamesms, reclame sms,
			reclamesmsjes, reclameboodschappen, spamberichten, spam berichten, spamsms, promosms, promo sms,
			promoberichten, massasms, massaberichten, bulk sms, sms reclame, sms spam, sms dienst, smsdienst, sms
			service, sms terreur, boodschappen van, boodschappen van jullie, tekst, teksten, text, texten, texts,
			messages, msg, msgs, contact, contacten met mij, smsen van jullie, gesms, geapp, ge sms, communicatie, sms
			meldingen, sms melding, sms herinneringen, sms herinnering, sms notificaties, sms aanbiedingen, sms
			nieuwsbrief, sms updates, sms alerts, sms berichtjes, sms tjes, sms jes, sms acties, sms diensten, sms
			contact, sms info, contactpogingen, contactpoging, contactmomenten, contactverzoeken, reclame smsen,
			reclame berichtjes, whatsapp berichten, push berichten, kortingsberichten, smsmeldingen, smsherinneringen,
			smsreclame, toezendingen, reclameberichtjes, spamberichtjes, tekstjes, massaberichtjes`,
		PROMO: `reclame, reclames, advertenties, advertentie, aanbiedingen, acties, promo, promos, promo's, promoties,
			promotie, kortingen, kortingscodes, kortingsacties, kortingsbonnen, coupons, bonnen, nieuwsbrief,
			nieuwsbrieven, spam, troep, rommel, onzin, zooi, meuk, brol, shit, bagger, rotzooi, flauwekul, zever,
			uitnodigingen, enquêtes, enquête, donatieverzoeken, deals, spul, gezeik, publiciteit, reclame per sms,
			reclame via sms, aanbiedingen per sms, aanbiedingen via sms, info per sms, info via sms, nieuws per sms,
			nieuwsbrief per sms, reclame per whatsapp, reclame via whatsapp`,
		ALERT: `herinneringen, herinnering, afspraakherinneringen, reminders, reminder, updates, update, alerts,
			waarschuwingen, nieuws, nieuwtjes, info, informatie, tips, statusupdates, bezorgupdates,
			betaalherinneringen`,
		OTHER_CHANNEL: `email, emails, e mail, e mails, mail, mails, mailtjes, mailtje, post, brieven, brief, folder,
			folders, catalogus, krant, tijdschrift, papieren facturen, papieren factuur, email nieuwsbrief, e mail
			nieuwsbrief`,
		LIST: `lijst, lijsten, lijstje, groep, bestand, systeem, programma`,
		MAILING_LIST: `van de lijst, van jullie lijst, van uw lijst, van je lijst, van deze lijst, van die lijst, van
			alle lijsten, van jullie lijsten, van uw lijsten, uit de lijst, uit jullie lijst, uit uw lijst, uit je
			lijst, uit deze lijst, uit die lijst, uit alle lijsten, jullie lijst, uw lijst, je lijst, die lijst van
			jullie, van het lijstje, van jullie lijstje, uit het systeem, uit jullie systeem, uit uw systeem, uit je
			systeem, uit jullie systemen, uit het bestand, uit jullie bestand, uit uw bestand, uit je bestand, uit
			jullie bestanden, uit alle bestanden, uit uw bestanden, jullie bestand, uw bestand, uit de database, uit
			jullie database, uit uw database, database, databank, uit de databank, uit jullie databank, uit uw
			databank, uit de groep, uit deze groep, uit jullie groep, uit de groepsapp, uit deze groepsapp, uit de
			chat, uit jullie contacten, uit uw contacten, uit je contacten, uit je telefoon, uit jullie telefoon, uit
			jullie administratie, uit uw administratie, uit de administratie, uit het adresboek, uit jullie adresboek,
			mailinglijst, mailinglist, mailing lijst, verzendlijst, smslijst, sms lijst, contactlijst, contactenlijst,
			bellijst, belijst, adressenlijst, adreslijst, klantenlijst, klantenbestand, adressenbestand, nummerlijst,
			maillijst, distributielijst, verspreidingslijst, abonneelijst, reclamelijst, nieuwsbrieflijst,
			telefoonlijst, uit die groep, uit die groepsapp, uit die database, uit de mailinglijst, uit de
			verzendlijst, van de mailinglijst, van de verzendlijst, uit de appgroep, uit de app groep, uit deze
			appgroep, uit de whatsappgroep, uit deze whatsappgroep, uit uw sms bestand, uit jullie sms bestand, uit
			het sms bestand, sms bestand, smsbestand, uit uw klantensysteem, klantensysteem, uit jullie
			klantenbestand, reclamebestand, uit de reclamebestand, uit de adressenbestand, uit de klantenbestand, uit
			de reclamelijst, uit de sms lijst, uit de smslijst, uit de nieuwsbrieflijst, uit het reclamebestand, uit
			het adressenbestand, uit het klantenbestand, uit het reclamelijst, uit het sms lijst, uit het smslijst,
			uit het nieuwsbrieflijst, uit jullie reclamebestand, uit jullie adressenbestand, uit jullie reclamelijst,
			uit jullie sms lijst, uit jullie smslijst, uit jullie nieuwsbrieflijst, uit uw reclamebestand, uit uw
			adressenbestand, uit uw klantenbestand, uit uw reclamelijst, uit uw sms lijst, uit uw smslijst, uit uw
			nieuwsbrieflijst, van de reclamebestand, van de adressenbestand, van de klantenbestand, van de
			reclamelijst, van de sms lijst, van de smslijst, van de nieuwsbrieflijst, van het reclamebestand, van het
			adressenbestand, van het klantenbestand, van het reclamelijst, van het sms lijst, van het smslijst, van
			het nieuwsbrieflijst, van jullie reclamebestand, van jullie adressenbestand, van jullie klantenbestand,
			van jullie reclamelijst, van jullie sms lijst, van jullie smslijst, van jullie nieuwsbrieflijst, van uw
			reclamebestand, van uw adressenbestand, van uw klantenbestand, van uw reclamelijst, van uw sms lijst, van
			uw smslijst, van uw nieuwsbrieflijst`,
		OFF_LIST: `van de lijst, van jullie lijst, van uw lijst, van je lijst, van deze lijst, van die lijst, van alle
			lijsten, van jullie lijsten, van uw lijsten, uit de lijst, uit jullie lijst, uit uw lijst, uit je lijst,
			uit deze lijst, uit die lijst, uit alle lijsten, van het lijstje, van jullie lijstje, uit het systeem, uit
			jullie systeem, uit uw systeem, uit je systeem, uit jullie systemen, uit het bestand, uit jullie bestand,
			uit uw bestand, uit je bestand, uit jullie bestanden, uit alle bestanden, uit uw bestanden, uit de
			database, uit jullie database, uit uw database, uit de databank, uit jullie databank, uit uw databank, uit
			de groep, uit deze groep, uit jullie groep, uit de groepsapp, uit deze groepsapp, uit de chat, uit jullie
			contacten, uit uw contacten, uit je contacten, uit je telefoon, uit jullie telefoon, uit jullie
			administratie, uit uw administratie, uit de administratie, uit het adresboek, uit jullie adresboek, uit
			die groep, uit die groepsapp, uit die database, uit de mailinglijst, uit de verzendlijst, van de
			mailinglijst, van de verzendlijst, uit de appgroep, uit de app groep, uit deze appgroep, uit de
			whatsappgroep, uit deze whatsappgroep, uit de reclamebestand, uit de adressenbestand, uit de
			klantenbestand, uit de reclamelijst, uit de sms lijst, uit de smslijst, uit de nieuwsbrieflijst, uit het
			reclamebestand, uit het adressenbestand, uit het klantenbestand, uit het reclamelijst, uit het sms lijst,
			uit het smslijst, uit het nieuwsbrieflijst, uit jullie reclamebestand, uit jullie adressenbestand, uit
			jullie klantenbestand, uit jullie reclamelijst, uit jullie sms lijst, uit jullie smslijst, uit jullie
			nieuwsbrieflijst, uit uw reclamebestand, uit uw adressenbestand, uit uw klantenbestand, uit uw
			reclamelijst, uit uw sms lijst, uit uw smslijst, uit uw nieuwsbrieflijst, van de reclamebestand, van de
			adressenbestand, van de klantenbestand, van de reclamelijst, van de sms lijst, van de smslijst, van de
			nieuwsbrieflijst, van het reclamebestand, van het adressenbestand, van het klantenbestand, van het
			reclamelijst, van het sms lijst, van het smslijst, van het nieuwsbrieflijst, van jullie reclamebestand,
			van jullie adressenbestand, van jullie klantenbestand, van jullie reclamelijst, van jullie sms lijst, van
			jullie smslijst, van jullie nieuwsbrieflijst, van uw reclamebestand, van uw adressenbestand, van uw
			klantenbestand, van uw reclamelijst, van uw sms lijst, van uw smslijst, van uw nieuwsbrieflijst`,
		OTHER_LIST: `wachtlijst, wachtlijsten, wacht lijst, gastenlijst, boodschappenlijst, boodschappenlijstje,
			deelnemerslijst, presentielijst, aanwezigheidslijst, reservelijst, klassenlijst, takenlijst, todo lijst,
			to do lijst, verlanglijst, verlanglijstje, prijslijst, paklijst, inpaklijst, namenlijst, opstelling,
			rooster, agenda, planning, spelerslijst, vrijwilligerslijst, kandidatenlijst, menukaart, kaart, rekening,
			factuur, startlijst, intekenlijst, invallijst, wachtrij`,
		ME: `me, mij, m, ons, mezelf, mijzelf, mijn man, mijn vrouw, mijn moeder, mijn vader, mijn oma, ons allebei,
			ons beiden, onze firma, mich, mie`,
		ME_OBJECT: `me, mij, ons, mezelf, mijzelf, mijn moeder, mijn vrouw, mijn man`,
		MY: `mijn, mn, m'n, onze, ons, mij`,
		NUMBER: `nummer, nummers, nr, numer, numemr, mijn nr, mn nr, telefoonnummer, telefoonnr, tel nr, gsmnummer,
			gsm nummer, gsm nr, mobiele nummer, mobiel nummer, 06 nummer, 06nummer, mobieltje, 06, dit nummer, dit nr,
			mijn gegevens, mn gegevens, onze gegevens, mijn persoonsgegevens, persoonsgegevens, contactgegevens, al
			mijn gegevens, alle gegevens van mij, mijn persoonlijke gegevens, alle gegevens, mijn data, mijn contact,
			mijn profiel, mijn contactgegevens, onze contactgegevens, mijn oude nummer, mijn oude gsm nummer, mijn oud
			nummer, mijn oude nr`,
		NAME: `mijn naam, mn naam, onze naam, naam`,
		THIS: `dit, dat, deze, die, zulke, zo'n, zoiets, dit soort, dit soort dingen, dit gedoe, deze troep, die
			troep, die onzin, deze onzin, die zooi, deze zooi, die rommel, die shit, deze shit, dees, diejen, da, zon`,
		IT: `het, er, t`,
		ANYTHING: `iets, wat, iets anders, nog iets`,
		ALL: `alle, alles, allemaal, volledig, helemaal, geheel, compleet, elk, elke, iedere, allebei, definitief,
			totaal, al`,
		SUBSCRIPTION: `abonnement, abonnementen, abbonement, abonement, lidmaatschap, contract, account, accounts,
			dienst, service, proefabonnement, proefperiode, inschrijving, registratie, deelname, klantenkaart,
			donatie, sms abonnement, donateurschap, polis, verzekering bij jullie`,
		OTHER_OBJECT: `afspraak, afspraken, bestelling, bestellingen, order, reservering, reservatie, boeking, tafel,
			cursus, cursussen, les, lessen, zwemles, zwemlessen, pianoles, yogales, yoga, bijles, rijles, training,
			trainingen, wedstrijd, toernooi, club, voetbal, voetbalclub, hockey, tennis, turnen, scouting, team, rit,
			taxi, reis, vlucht, hotel, kamer, levering, bezorging, pakket, pakje, zending, betaling, overschrijving,
			incasso, automatische incasso, rekening, factuur, facturen, kind, kinderen, kindje, zoon, zoontje,
			dochter, dochtertje, dochters, zoons, leerling, kleinkind, kleinzoon, kleindochter, hem, haar, haar zoon,
			patiënt, vriendin, collega, oma, opa, broer, zus, zusje, broertje, lunch, overblijf, overblijven, tso,
			bso, opvang, kinderopvang, crèche, nso, kdv, school, schoolreis, schoolreisje, uitstap, klas, excursie,
			warme maaltijd, maaltijd, maaltijden, eten, avondeten, ontbijt, diner, examen, tentamen, toets, seminarie,
			workshop, webinar, congres, opleiding, studie, universiteit, hogeschool, feest, feestje, borrel, bbq,
			bruiloft, vergadering, meeting, overleg, bijeenkomst, shift, dienst van, vanavond, vandaag, morgen,
			morgenochtend, overmorgen, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, volgende
			week, deze week, komende week, weekend, auto, wagen, motor, aanhanger, hond, kat, stroom, gas, water,
			internet, bij de gemeente, kvk, uitkering, werk, ziek, ziekte, wegens ziekte, griep, koorts, parkeren,
			parkeervergunning, krant, krediet, kaart, pas, bankpas, creditcard, zorgverzekering, ziekenfonds,
			ziekmelding, medicijn, medicijnen, medicatie, pillen, recept, therapie, behandeling, operatie, prik,
			vaccinatie, ui, uien, uitjes, tomaat, tomaten, kaas, friet, patat, pizza, salade, saus, mayo, mayonaise,
			drankje, drankjes, artikel, product, jas, broek, schoenen, jurk, maat, foto, foto's, plaatje, filmpje,
			video, bestandje, wachtwoord, pincode, vlek, vlekken, tand, kies, verstandskies, hechtingen, pleister,
			verband, beugel, lawaai, muziek, regen, bus, trein, tram, metro, lift, verwarming, roken, drinken, huilen,
			lachen, werken, piekeren, ruzie, project, aannemer, loodgieter, reparatie, installatie, verhuizing,
			bezichtiging, sollicitatie, gesprek, repetitie, concert, kaartjes, kaarten, ticket, tickets, evenement,
			kapper, massage, wasmachine, apparaat, wekker, alarm, kamp, zomerkamp, sportkamp, speelplein, opvoering,
			musical, rijbewijs, paypal, tegoed, cadeaubon, kliko, container, sneeuw, boom, tuin, oven, keuken, uitje,
			uitstapje, schoolfeest, speeldate, sinterklaasfeest, kerstdiner, kinderfeestje, turnles, balletles,
			dansles, voetbaltraining, hockeytraining, oude adres, vorige adres, leveradres, afleveradres,
			factuuradres, boete, boetes, aanslag, beschikking, beslissing, vergunning, hoest, buikpijn, hoofdpijn,
			keelpijn, buikgriep, diarree`,
		CONSENT: `toestemming, instemming, akkoord, goedkeuring, gebruik van mijn gegevens, verwerking van mijn
			gegevens, verwerking van mijn persoonsgegevens, gebruik van mijn nummer, gebruik van mijn
			persoonsgegevens, direct marketing, direct marketing doeleinden, opslag van mijn gegevens, gebruik,
			verwerking, opslag, toezending, verder gebruik`,
		REVOKE: `trek, trekken, intrekken, ingetrokken, in te trekken, bezwaar tegen, bezwaar, maak bezwaar, herroep,
			herroepen, weiger, verbied, verbied u, verbied jullie, verbied je, als ingetrokken, trek ik, trek hierbij,
			in trekken`,
		WITHDRAW: `bezwaar tegen, maak bezwaar tegen, herroep, verbied, verbied u, verbied jullie, verbied je`,
		WHY: `waarom, hoezo, waarvoor, hoekomt, hoe komt het dat, hoe komt het, warom`,
		HOW: `hoe, hoe kan ik, hoe moet ik, hoe kan je, waar kan ik, wat moet ik doen om, wat moet ik doen, op welke
			manier, kan ik, kan ik me, kan ik mij, hoe kom ik`,
		IF: `als, indien, of ik, of je, zodra, wanneer, stuur je geen, sturen jullie geen, stuurt u geen, krijg ik
			geen, krijgen wij geen, krijgen we geen, krijg geen, zijn er geen, is er geen, komen er geen, heb je geen,
			hebben jullie geen, heeft u geen, is er iemand, tot wanneer, uiterlijk, moet ik me nog, moeten we ons`,
		PAST: `heb, hebt, heeft, hebben, had, hadden, was, waren, ben, werd, werden`,
		MEAN: `wilde, bedoelde, was niet de bedoeling, bedoeling`,
		TRY: `probeer, probeerde, geprobeerd, proberen`,
		REMOVED: `verwijderd, geschrapt, gewist, eruit gehaald, eraf gehaald`,
		ALREADY: `al, reeds, al eerder, meermaals, meerdere keren, al meerdere keren, al meerdere malen, al twee keer,
			al drie keer, al 2 keer, al 3 keer, 2x, 3x, 4x, 5x, twee keer, drie keer, tig keer, honderd keer, al lang,
			allang, al zo vaak, vaak genoeg, vorige week al, eerder, hoe vaak nog, hoe vaak moet ik nog, hoeveel keer
			nog`,
		STILL: `nog steeds, nogsteeds, steeds, nog altijd, toch nog, toch, alsnog, nog maar, maar door, maar steeds,
			telkens, weer, blijf, blijf ik, blijven, blijf maar`,
		KEEP: `blijf, blijft, blijven, steeds, telkens, constant`,
		USE: `gebruiken, te gebruiken, benutten`,
		TELL: `gezegd, gevraagd, geschreven, gestuurd, geantwoord, gemeld, gereageerd, verzocht, zei, vroeg, zeg,
			laten weten, aangegeven, doorgegeven`,
		YOU: `je, jij, jou, jullie, julie, jullier, u, uw, ge, gij, gullie, ulle, jouw, men`,
		AND: `en, of, alsook, dus, want, omdat, zodat, dan, anders, terwijl, tot`,
		BUT: `echter, behalve, hoewel, ook al`,
		LEAVE_ALONE: `laat me met rust, laat mij met rust, laat ons met rust, laat me toch met rust, laat me eens met
			rust, laat me nou met rust, laat me nu met rust, laat me alsjeblieft met rust, laat me aub met rust, laat
			mij aub met rust, laten jullie me met rust, laat u mij met rust, me met rust laten, mij met rust laten,
			mij met rust te laten, me met rust te laten, ons met rust laten, met rust gelaten worden, met rust gelaten
			te worden, met rust laten, laat me gerust, laat mij gerust, laat ons gerust, laat me nu eens gerust, laat
			me eens gerust, laat mij nu gerust, laat mij eens gerust, mij gerust laten, me gerust laten, mij gerust te
			laten, gerust gelaten worden, wil rust, wil gewoon rust, wil met rust, geef me rust, val me niet lastig,
			val mij niet lastig, val me niet meer lastig, val mij niet meer lastig, val ons niet lastig, val ons niet
			meer lastig, val me niet langer lastig, val mij niet langer lastig, val me nooit meer lastig, val iemand
			anders lastig, val een ander lastig, vergeet mijn nummer, vergeet mn nummer, vergeet dit nummer, gooi mijn
			nummer weg, gooi mn nummer weg, gooi dit nummer weg, gooi mijn nummer maar weg, gooi m'n nummer weg, doe
			mijn nummer weg, wis mijn nummer, geen contact meer, geen verder contact, geen contact met mij, niet meer
			contacteren, niet contacteren, stuur me niks, stuur mij niks, stuur niks, stuur niets, stuur me niets,
			stuur mij niets, stuur mij aub niets, nooit toestemming gegeven, geen toestemming gegeven, nooit mijn
			toestemming, geen toestemming, nooit toestemming, zonder toestemming, zonder mijn toestemming, heb geen
			toestemming, hebben geen toestemming, niet akkoord met, niet akkoord gegaan, nooit akkoord gegaan, nooit
			mijn nummer gegeven, nummer nooit gegeven, trek mijn toestemming in, trek hierbij mijn toestemming in,
			trek bij deze mijn toestemming in, trek mijn toestemming hierbij in, toestemming in te trekken,
			toestemming intrekken, recht op vergetelheid, recht om vergeten te worden, recht van bezwaar, recht op
			verwijdering, op grond van de avg, maak bezwaar tegen, bezwaar tegen het, bezwaar tegen de, bezwaar tegen
			verdere, blokkeer jullie, ik blokkeer je, blokkeer u, heb je geblokkeerd, heb jullie geblokkeerd, steek je
			reclame, steek jullie, schuif je, blijf uit mijn, blijf van mijn telefoon, stoor me niet meer, stoor mij
			niet meer, niet langer lastig, niet meer lastig, niet meer lastiggevallen, niet lastig vallen, niet
			lastigvallen, hou me hier buiten, houd mij hier buiten, hou mij erbuiten, hou me erbuiten, houd me
			erbuiten, geen prijs op, stel geen prijs op, stel ik geen prijs, geen prijs meer op, waarom sturen jullie
			mij nog, waarom sturen jullie mij nog steeds, waarom sturen jullie mij nog altijd, waarom sturen jullie
			mij toch nog, waarom sturen jullie mij steeds, waarom sturen jullie me nog, waarom sturen jullie me nog
			steeds, waarom sturen jullie me nog altijd, waarom sturen jullie me toch nog, waarom sturen jullie me
			steeds, waarom stuurt u mij nog, waarom stuurt u mij nog steeds, waarom stuurt u mij nog altijd, waarom
			stuurt u mij toch nog, waarom stuurt u mij steeds, waarom stuur je me nog, waarom stuur je me nog steeds,
			waarom stuur je me nog altijd, waarom stuur je me toch nog, waarom stuur je me steeds, waarom sms je mij
			nog, waarom sms je mij nog steeds, waarom sms je mij nog altijd, waarom sms je mij toch nog, waarom sms je
			mij steeds, waarom sms je me nog, waarom sms je me nog steeds, waarom sms je me nog altijd, waarom sms je
			me toch nog, waarom sms je me steeds, hoe kom ik hier vanaf, hoe kom ik hiervan af, hoe kom ik van, hoe
			kom ik vanaf, hoe geraak ik van, hoe raak ik van, hoe kom ik uit, hoe geraak ik uit, hoe kom ik eraf, hoe
			krijg ik dit uit, hoe geraak ik hier, hier nooit toestemming, heb hier nooit toestemming, heb hier geen
			toestemming, hier geen toestemming, nooit mee ingestemd, niet mee ingestemd, nooit ingestemd, nooit
			toestemming voor, nooit ja op gezegd, nooit ja gezegd, nooit ja tegen gezegd, reclame ongewenst, reclame
			is ongewenst, reclame niet gewenst, reclame is niet gewenst, niet meer akkoord met, ga niet meer akkoord,
			hoe krijg ik dit weg, hoe krijg ik dat weg, hoe krijg ik die weg, hoe raak ik dit kwijt, hoe raak ik
			jullie kwijt, hou uw reclame, hou uw aanbiedingen, hou uw spam, hou je reclame, hou je aanbiedingen, hou
			je spam, hou jullie reclame, hou jullie aanbiedingen, hou jullie spam, houd uw reclame, houd uw
			aanbiedingen, houd uw spam, houd je reclame, houd je aanbiedingen, houd je spam, houd jullie reclame, houd
			jullie aanbiedingen, houd jullie spam, wil niet op jullie lijst, wil niet op uw lijst, wil niet op deze
			lijst, wil niet op de lijst, wil niet op die lijst, wil niet meer op jullie lijst, wil niet meer op uw
			lijst, wil niet meer op deze lijst, wil niet meer op de lijst, wil niet meer op die lijst, wens niet op
			jullie lijst, wens niet op uw lijst, wens niet op deze lijst, wens niet op de lijst, wens niet op die
			lijst, wens niet meer op jullie lijst, wens niet meer op uw lijst, wens niet meer op deze lijst, wens niet
			meer op de lijst, wens niet meer op die lijst, wil niet in jullie bestand, wil niet meer in jullie
			bestand, wil niet in uw bestand, wil niet meer in uw bestand`,
		LET: `laat, laten, laat u, late`,
		IN_PEACE: `met rust, gerust, in rust, met vrede`,
		LET_GO: `laat me, laat mij, niet storen, stoor me niet, stoor mij niet, haal me weg, haal mij weg, laat me
			los, stop er nu eens mee, ik wil hier niet meer in, ik wil eraf, wil eraf, wil eruit, ik wil eruit, ik wil
			hieruit, ik wil hier uit, wil hier uit, ik wil hier af, wil hier vanaf, ik wil hier vanaf, ik wil er
			vanaf, wil er vanaf, ik wil hier niet in`,
		DISMISS: `rot op, rot toch op, rot eens op, rot lekker op, oprotten, donder op, donder toch op, opdonderen,
			flikker op, opflikkeren, pleur op, opgepleurd, opzouten, zout op, sodemieter op, opsodemieteren, lazer op,
			lazer toch op, opgelazerd, hoepel op, ophoepelen, kras op, ga weg, ga toch weg, ga eens weg, wegwezen,
			maak dat je weg komt, ga fietsen, ga fietsen stelen, loop naar de maan, loop naar de hel, loop naar de
			pomp, val dood, krijg de tering, krijg de kanker, krijg de klere, krijg de pest, krijg wat, tyf op, tering
			op, tief op, fuck off, fuck you, fuck op, fok op, hou je bek, houd je bek, hou je mond, houd je mond, hou
			je kop, hou uw bakkes, hou uw mond, kop dicht, bek dicht, bekijk het, bekijk het maar, bol het af, bolt
			het af, trap het af, scheer je weg, vlieg op, stik er maar in, stik, kus mijn kloten, kus mijn klote, ga
			dood, ga je moeder, lik me reet, lik mijn reet, kan me de pot op, je kan de pot op, jullie kunnen de pot
			op, kunnen me wat, smeer em, smeer m, sterf`,
		WRONG_NUMBER: `verkeerd nummer, verkeerde nummer, verkeert nummer, fout nummer, foute nummer, foutief nummer,
			verkeerde nr, verkeerd nr, verkeerd gsm nummer, verkeerde persoon, verkeerde man, verkeerde vrouw, foute
			persoon, verkeerd verbonden, verkeerd adres, verkeerde contact, verkeerd contact, niet het juiste nummer,
			niet het goede nummer, niet de juiste persoon, niet de goede persoon, nummer klopt niet, nummer is fout,
			nummer is verkeerd, nummer niet juist, nummer is niet, niet voor mij bestemd, was niet voor mij, is niet
			voor mij, vast niet voor mij, aan de verkeerde, naar de verkeerde, bij de verkeerde, de verkeerde te
			pakken, u moet een ander hebben, je moet een ander hebben, jullie moeten een ander hebben, iemand anders
			zijn nummer, nummer van iemand anders, van iemand anders nu, heeft een ander nummer, heeft een nieuw
			nummer, nummer is nu van, nummer niet meer van, niet meer het nummer van, niet het nummer van, nieuwe
			eigenaar van dit nummer, vorige eigenaar, vorige gebruiker, dit nummer nog maar, dit nummer pas, dit
			nummer net, woont hier niet, woont hier niet meer, woont niet hier, werkt hier niet, werkt hier niet meer,
			niemand met die naam, niemand die zo heet, niemand met deze naam, niemand van die naam, zo heet ik niet,
			ik heet geen, ik heet niet, niet mijn naam, geen kinderen, heb geen kinderen, heb helemaal geen kinderen,
			heb geen kind, heb geen zoon, heb geen dochter, verwart mij, verwarren mij, verward met, u vergist zich,
			je vergist je, jullie vergissen je, jullie vergissen jullie, nummer gekregen van mijn provider, ken ik
			hier niet, dit nummer klopt niet, mijn nummer klopt niet, dit nummer is fout, mijn nummer is fout, dit
			nummer is verkeerd, mijn nummer is verkeerd, dit nummer niet juist, mijn nummer niet juist, dit nummer is
			niet, mijn nummer is niet, dit nummer van iemand anders, mijn nummer van iemand anders, dit nummer is nu
			van, mijn nummer is nu van, dit nummer niet meer van, mijn nummer niet meer van, heeft een nieuw nr, heeft
			een ander nr, heeft nu een nieuw nummer, heeft nu een nieuw nr, heeft nu een ander nummer, heeft nu een
			ander nr, heeft ondertussen een nieuw nummer, heeft ondertussen een nieuw nr, heeft ondertussen een ander
			nummer, heeft ondertussen een ander nr, heeft inmiddels een nieuw nummer, heeft inmiddels een nieuw nr,
			heeft inmiddels een ander nummer, heeft inmiddels een ander nr, heeft intussen een nieuw nummer, heeft
			intussen een nieuw nr, heeft intussen een ander nummer, heeft intussen een ander nr, moet een ander nummer
			hebben, moeten een ander nummer hebben, u moet een ander nummer hebben, je moet een ander nummer hebben,
			hebt een ander nummer nodig, dit is niet het nummer van, dit is niet meer het nummer van, dat is niet het
			nummer van, u bent verkeerd, je bent verkeerd, jullie zijn verkeerd, nummer is van een kind, dit nummer is
			van een kind, dit nummer is van mijn`,
		WRONG_PERSON: `dit is niet, dit is nie, dit is geen, ik ben niet, ben niet, ben geen, ik ben geen, u spreekt
			niet met, je spreekt niet met, hier is geen, hier is niet, hier woont geen, ik ken geen, ken geen, ken
			hier geen, er is hier geen, er woont hier geen, is niet van, is niet meer van, niet het nummer van, zoekt
			u, zoek je, is dit voor, das niet, dat is niet, ik ben niet de, ben niet de`,
		I_AM: `ik ben, dit is, dat is, ben, hier is, ik heet, u spreekt met, ken, ik ken`,
		PERSON: `sanne, lotte, femke, anouk, esther, marieke, marijke, annelies, anneke, ineke, wilma, petra, ellen,
			inge, ingrid, saskia, mirjam, linda, monique, miranda, bianca, daan, sem, bram, thijs, lars, sander,
			jeroen, martijn, maarten, bart, wouter, joost, koen, rik, dirk, geert, hendrik, cees, kees, piet, klaas,
			joris, ruben, jasper, niels, tijn, milan, luuk, stijn, wim, gert, gerrit, arjan, erik, hans, ahmed,
			fatima, mohammed, youssef, els, griet, lieve, goedele, leen, katrien, veerle, kristof, pieter jan,
			janssens, jansen, janssen, de vries, smit, meijer, peeters, maes, familie`,
		NOT_ME: `dat ben ik niet, dit ben ik niet, ben ik niet, ik ben dat niet, niet mijn afspraak, niet mijn
			bestelling, niet mijn pakket, niet voor mij, ken ik niet, ken jullie niet, ken u niet, ken je niet, ik ken
			jullie niet, ik ken u niet, ik ken je niet, iemand anders, niet van mij`,
		NOT_INTERESTED: `geen interesse, geen intresse, geen interesse meer, heb geen interesse, heb geen interesse
			meer, niet geïnteresseerd, ben niet geïnteresseerd, niet geintresseerd, interesseert me niet, interesseert
			mij niet, boeit me niet, boeit niet, geen behoefte, geen behoefte aan, geen behoefte meer, heb geen
			behoefte, hoeft niet meer, hoeft voor mij niet, hoeft voor mij niet meer, hoef ik niet, hoef ik niet meer,
			niet meer nodig, heb ik niet nodig, heb ik niet meer nodig, geen zin, geen zin in, geen zin meer, heb er
			geen zin in, niet voor mij, niks voor mij, niets voor mij, niet gewenst, ongewenst, laat maar, laat maar
			zitten, liever niet, nee bedankt geen interesse, niet meer van toepassing, wij verkopen niet, ik verkoop
			niet, bedankt nee, geen belangstelling, geen belangstelling meer, heb geen belangstelling, niet te koop,
			heb dit niet meer nodig, heb dit niet nodig, heb het niet meer nodig, heb het niet nodig, heb dat niet
			nodig, heb dat niet meer nodig, heb deze niet meer nodig, heb jullie niet meer nodig`,
		NOT_NEEDED: `ongewenst, niet gewenst, niet meer gewenst, niet meer nodig, niet nodig, onnodig, overbodig, niet
			welkom, niet meer welkom, niet meer relevant`,
		ENOUGH: `genoeg, genoeg nu, nu is het genoeg, het is genoeg, 't is genoeg, is genoeg geweest, het is genoeg
			geweest, genoeg geweest, zo is het genoeg, het is wel genoeg, basta, spam, dit is spam, oplichting, dit is
			oplichting, intimidatie, irritant, heel irritant, erg irritant, zo irritant, bloedirritant, vervelend,
			zeer vervelend, ambetant, jullie zijn irritant, jullie irriteren, dit is irritant, dit is stalking, klaar
			nu, klaar ermee, ik ben er klaar mee, ben er klaar mee, klaar mee, ik ben het zat, ben het zat, ik ben dit
			zat, ik ben het beu, ben het beu, ik ben dit beu, het beu, spuugzat, kotsbeu, niet weer, niet alweer, niet
			nog eens, jullie weer, alweer jullie, schandalig, een schande, gerapporteerd, geblokkeerd, gemeld als
			spam, als spam gemeld, nee nee nee, hou toch op, gaat te ver, te gek, zat, beu, moe, te vaak, veel te
			vaak, zijn irritant, is irritant, irriteren, irriteren me, irriteren mij, zijn vervelend, werken op mijn
			zenuwen, werkt op mijn zenuwen`,
		TOO_MANY: `te veel, teveel, veel te veel, zo veel, zoveel, te vaak, veel te vaak, zo vaak, elke dag, iedere
			dag, dagelijks, constant, de hele dag, non stop, honderden, tientallen, massa's, wat veel, beetje veel,
			een beetje veel, erg veel, best veel, heel veel`,
		TIME: `s nachts, 's nachts, midden in de nacht, in de nacht, s avonds, 's avonds, s avonds laat, 's avonds
			laat, zo laat, zo vroeg, zo laat nog, in het weekend, op zondag, op zondagen, op feestdagen, s morgens, 's
			morgens, s ochtends, 's ochtends, tijdens het werk, onder het werk, tijdens werktijd, op mijn werk, op het
			werk, tijdens de les, tijdens het eten, tijdens school, om 2 uur, om 3 uur, om 4 uur, om 5 uur, om 6 uur,
			om 7 uur, om 11 uur, om 12 uur, na 9, na 10, na 8, na 21, na 22, voor 8, voor 9, voor 7, elke dag, iedere
			dag, dagelijks, elk uur, elke week, zo vaak, zoveel, drie keer per dag, twee keer per dag, per dag,
			constant, steeds hetzelfde, hetzelfde, dubbel, overdag`,
		FED_UP: `genoeg van, zat van, ben die, beu van, klaar met, ik ben klaar met, ben klaar met, ziek van, doodziek
			van, baal van, ik haat, haat deze, haat die, haat jullie, geen zin in, geen zin meer in, geen interesse
			in, geen interesse meer in, geen behoefte aan, geen behoefte meer aan, geen prijs op, geen trek in, niet
			geïnteresseerd in, niet meer geïnteresseerd in, niet gediend van, niet gediend van die, word gek van, word
			ziek van, word moe van, erger me aan, moe van, ben moe van, zit niet te wachten op, niet te wachten op,
			zit niet op te wachten, zit niet te wachten, heb genug van, hebben genug van, ik heb genug van, heb mijn
			buik vol van, buik vol van, heb geen zin in, heb geen zin meer in, heb geen interesse in, heb geen
			interesse meer in, heb geen behoefte aan, heb geen behoefte meer aan, heb geen prijs op, heb geen trek in,
			ben niet geïnteresseerd in, ben niet meer geïnteresseerd in, ben niet gediend van, ben niet gediend van
			die, ben niet te wachten op, niemand wil, niemand zit te wachten op, schijt aan, heb schijt aan, lak aan,
			heb lak aan, niet langer geïnteresseerd in, ben niet langer geïnteresseerd in`,
		LESS_OFTEN: `minder sms, minder smsjes, minder berichten, minder vaak sms, minder reclame, minder vaak sturen,
			minder sturen, niet zo veel berichten, niet zoveel berichten, niet zo vaak sturen, niet zo vaak berichten,
			niet zo veel sms, niet zoveel sms, niet elke dag een, niet elke dag sms, niet elke dag sturen, niet elke
			dag berichten, iets minder vaak, wat minder vaak, kan het wat minder, mag wat minder, kan wat minder, één
			keer per maand is genoeg, max een keer per maand, niet zo vaak smsen`,
		THREAT: `aangifte, advocaat, mijn advocaat, klacht indienen, dien een klacht in, dien ik een klacht in, klacht
			in, autoriteit persoonsgegevens, autoriteit consument, acm, gegevensbeschermingsautoriteit,
			consumentenbond, testaankoop, test aankoop, privacywaakhond, juridische stappen, naar de politie,
			rechtbank, meld ik jullie, meld jullie bij, meld dit bij, ga ik melden, schadeclaim, ombudsman, aanklagen,
			klaag jullie aan, klaag je aan, doe ik aangifte, ga ik naar de politie, stap ik naar, schakel ik een
			advocaat, dit nummer blokkeren, het nummer blokkeren, nummer blokkeren, jullie blokkeren, u blokkeren, je
			blokkeren, blokkeer ik jullie, blokkeer ik u, blokkeer ik dit nummer`,
		CHANNEL_INSTEAD: `alleen per mail, alleen via mail, alleen per email, alleen via email, alleen mail, alleen
			email, alleen mailen, liever mail, liever email, liever per mail, liever via mail, liever een mail, liever
			per email, liever via email, liever via e mail, liever per e mail, mail me liever, mail mij liever, mail
			me maar, mail maar, mail liever, enkel via mail, enkel per mail, enkel mail, via mail is beter, per mail
			is beter, per post, alleen bellen, liever bellen, liever gebeld, bel me liever, bel mij liever, bel
			liever, bel me maar, bel maar, bel gewoon, bel even niet, niet via sms, niet per sms, niet meer via sms,
			niet meer per sms, via sms niet, in plaats van sms, ipv sms, alleen whatsapp, liever whatsapp, liever via
			whatsapp, gebruik mijn andere nummer, gebruik mijn nieuwe nummer, op mijn andere nummer, naar mijn andere
			nummer, naar mijn nieuwe nummer, ander nummer gebruiken, dit is mijn werktelefoon, dit is mijn werknummer,
			dit is een vaste lijn, vaste lijn, dit is een werktelefoon, alleen via de app, enkel via de app, ik lees
			geen sms, stuur maar een mail, stuur liever een mail, stuur liever mail, in plaats van smsen, in plaats
			van berichten, in plaats van te smsen, in plaats van een sms, in plaats van appen, ipv smsen, ipv
			berichten, ipv te smsen, ipv een sms`,
		GONE: `geen klant, geen klant meer, niet meer klant, geen lid, geen lid meer, geen patiënt, geen patiënt meer,
			niet meer lid, al lang geen klant, allang geen klant, nooit klant geweest, verhuisd, zijn verhuisd, ben
			verhuisd, woon niet meer, wonen niet meer, overleden, is overleden, leeft niet meer, is gestorven, nooit
			aangemeld, nooit ingeschreven, nooit opgegeven, nooit besteld, nooit om gevraagd, niet om gevraagd, heb
			hier nooit, heb me nooit, heb mij nooit, niet aangemeld voor, niet ingeschreven voor, auto verkocht, auto
			is verkocht, wagen verkocht, huis verkocht, huis is verkocht, overgestapt, andere tandarts, andere
			huisarts, al een andere, van school veranderd, heb opgezegd, al opgezegd, is opgezegd, werk daar niet
			meer, werk er niet meer, werk niet meer bij, nieuw nummer binnenkort, krijg een nieuw nummer, mijn nummer
			verandert, ik ben geen klant, ik ben geen lid, ik ben geen patiënt, ik ben geen donateur, ik ben geen
			abonnee, ik ben niet meer klant, ik ben niet meer lid, ik ben niet meer patiënt, ik ben niet meer
			donateur, ik ben niet meer abonnee, ik ben geen vaste klant, ik ben geen vaste lid, ik ben geen vaste
			patiënt, ik ben geen vaste donateur, ik ben geen vaste abonnee, ben geen klant, ben geen lid, ben geen
			patiënt, ben geen donateur, ben geen abonnee, ben niet meer klant, ben niet meer lid, ben niet meer
			patiënt, ben niet meer donateur, ben niet meer abonnee, ben geen vaste klant, ben geen vaste lid, ben geen
			vaste patiënt, ben geen vaste donateur, ben geen vaste abonnee, we zijn geen klant, we zijn geen lid, we
			zijn geen patiënt, we zijn geen donateur, we zijn geen abonnee, we zijn niet meer klant, we zijn niet meer
			lid, we zijn niet meer patiënt, we zijn niet meer donateur, we zijn niet meer abonnee, we zijn geen vaste
			klant, we zijn geen vaste lid, we zijn geen vaste patiënt, we zijn geen vaste donateur, we zijn geen vaste
			abonnee, ik ben niet meer bij, ben niet meer bij, nooit voor aangemeld, nooit hiervoor aangemeld, me nooit
			aangemeld, me nooit ingeschreven, mij nooit aangemeld, mij nooit ingeschreven, me hier nooit voor
			aangemeld, me nooit bij jullie aangemeld`,
		START: `start, starten, activeer, heractiveer, hervat`,
		SUBSCRIBE: `resubscribe, weer aanmelden, opnieuw aanmelden, terug aanmelden, weer inschrijven, opnieuw
			inschrijven, terug inschrijven, weer aangemeld worden, weer abonneren, meld me weer aan, meld mij weer
			aan, meld me opnieuw aan, meld mij opnieuw aan, meld me terug aan, meld me aub weer aan, meld mij aub weer
			aan, meld me maar weer aan, ik meld me weer aan, schrijf me weer in, schrijf mij weer in, schrijf me terug
			in, schrijf mij terug in, schrijf me opnieuw in, schrijf mij opnieuw in, schrijf me maar weer in, zet me
			weer op, zet mij weer op, zet me terug op, zet mij terug op, zet me opnieuw op, zet me er weer op, zet mij
			er weer op, zet me er terug op, zet me weer in, zet mij weer in, zet me maar weer op, zet ons weer op, zet
			mij opnieuw op, voeg me weer toe, voeg mij weer toe, voeg me opnieuw toe, voeg me terug toe, stuur me
			weer, stuur mij weer, stuur me terug, stuur me opnieuw sms, stuur mij opnieuw sms, stuur mij opnieuw
			berichten, stuur me maar weer, stuur mij maar weer, mag me weer sms, mag mij weer sms, mogen me weer sms,
			mogen mij weer sms, mag me weer berichten, mag mij weer berichten, mag mij terug, mogen mij weer, mogen me
			weer, mag me weer appen, mag me weer sturen, mag weer berichten sturen, mogen weer berichten sturen, weer
			berichten ontvangen, weer sms ontvangen, weer berichten krijgen, weer sms krijgen, weer sms'jes, weer
			smsjes, weer de berichten, weer jullie berichten, weer uw berichten, weer herinneringen, weer de
			herinneringen, weer updates, weer aanbiedingen ontvangen, weer aanbiedingen krijgen, weer op de hoogte
			gehouden, weer op de lijst, terug op de lijst, weer op jullie lijst, terug op jullie lijst, terug
			berichten ontvangen, terug sms ontvangen, terug berichten krijgen, berichten weer ontvangen, berichten
			weer krijgen, sms weer ontvangen, berichten terug ontvangen, weer meedoen, doe weer mee, deblokkeer me,
			deblokkeer mij, deblokkeer mijn nummer, afmelding ongedaan, afmelding intrekken, afmelding terugdraaien,
			stop ongedaan, afmelding annuleren, afmelding was een vergissing, stop intrekken, zet me op de lijst, zet
			mij op de lijst, zet me op jullie lijst, zet mij op jullie lijst, zet me maar op de lijst, toch weer
			meedoen`,
		REGISTER: `aanmelden, aan te melden, inschrijven, in te schrijven, abonneren, meld me aan, meld mij aan,
			schrijf me in, schrijf mij in`,
		REGISTER_PARTICLE: `aan, in, op, toe, erop, erbij`,
		ADD: `zet, zetten, plaats, voeg, voegt, neem, zetten jullie`,
		BACK: `weer, terug, opnieuw`,
		MISTAKE: `per ongeluk, perongeluk, per vergissing, vergissing, was een vergissing, foutje, was een foutje, was
			een fout, ongelukje, niet expres, niet de bedoeling, onbedoeld, abusievelijk, typfout, verkeerd getikt,
			verkeerde knop, oeps, mijn kind heeft, mijn kindje heeft`,
		MISS: `mis, missen, gemist`,
		HARMLESS: `stopt de, stopt de bus, stopt hier, stopt niet, bus stopt, trein stopt, stop bij, kan niet stoppen,
			niet kunnen stoppen, kon niet stoppen, met roken, stoppen met roken, stoppen met werken, stop met roken,
			stop met werken, stop met huilen, stop met lachen, stop met piekeren, eind van, einde van, aan het einde,
			weekend, op de hoogte, hou me op de hoogte, houd me op de hoogte, hou mij op de hoogte, op tijd, op zoek,
			op weg, af en toe, geen idee, geen probleem, geen zorgen, geen tijd, geen stress, geen haast, geen dank,
			geen vragen, geen vragen meer, geen reactie, geen antwoord, geen bericht gehad, geen bericht ontvangen,
			geen sms gehad, geen sms ontvangen, geen berichten gehad, geen berichten ontvangen, geen berichten
			gekregen, geen bericht gekregen, geen sms gekregen, nog geen bericht, nog geen sms, nog niks gehoord, nog
			niets gehoord, niks gehoord, niets gehoord, niets ontvangen, niks ontvangen, niks gekregen, niets
			gekregen, krijg geen, krijg ik geen, krijgen geen, krijgen we geen, krijgen wij geen, ontvang geen,
			ontvang ik geen, ontvangen geen, ontvangen wij geen, ontvangen we geen, kreeg geen, komen geen, komen er
			geen, sturen jullie geen, stuurt u geen, stuur je geen, zijn er geen, is er geen, krijg niks meer, krijg
			niets meer, krijg ik niks meer, krijg ik niets meer, hoor niks meer, hoor niets meer, hoor ik niks meer,
			heb niks meer, heb niets meer, ontvang niets meer, niet vergeten, haal me op, haal mij op, kom me halen,
			kom mij halen, ophalen, hou van, waarom sturen jullie mij geen, waarom sturen jullie mij niets meer,
			waarom sturen jullie mij niks meer, waarom sturen jullie mij niet meer, waarom sturen jullie me geen,
			waarom sturen jullie me niets meer, waarom sturen jullie me niks meer, waarom sturen jullie me niet meer,
			waarom stuurt u mij geen, waarom stuurt u mij niets meer, waarom stuurt u mij niks meer, waarom stuurt u
			mij niet meer, waarom stuurt u me geen, waarom stuurt u me niets meer, waarom stuurt u me niks meer,
			waarom stuurt u me niet meer, waarom krijg ik geen, waarom krijg ik niks meer, waarom krijg ik niets meer,
			nummer vergeten, laat maar weten, laat het weten, laat het me weten, laat me weten, laat mij weten, laat
			me even weten, laat het maar weten, laat me maar weten, laat even weten, laat me zien, laat me nadenken,
			laat mij nadenken, laat me even, laat mij even, laat me kijken, laat ons zien, dat mag u houden, dat mag
			je houden, dat mogen jullie houden, die mag u houden, die mag je houden`,
		WHO: `wie is dit, wie is dat, wie ben je, wie ben jij, wie bent u, wie zijn jullie, wie bende, wie zijt ge,
			wie zijt gij, wie stuurt, wie stuurt dit, wie stuurt mij, wie schrijft, wie smst, wie appt, van wie is
			dit, van wie is dit nummer, van wie komt dit, van wie, van wie zijn deze, wiens nummer, met wie spreek ik,
			met wie heb ik, met wie app ik, hoe kom je aan mijn nummer, hoe komen jullie aan mijn nummer, hoe komt u
			aan mijn nummer, hoe kom je aan, hoe komen jullie aan, hoe komt u aan, waar heb je mijn nummer, waar
			hebben jullie mijn nummer, waar heeft u mijn nummer, wat is dit, wat is dit voor, wat is dit nou, waar
			gaat dit over, waar gaat het over, waarover gaat dit, ken ik jou, ken ik u, ken ik jullie, kennen wij
			elkaar, kennen we elkaar, is dit echt, is dit nep, is dit spam, is dit oplichting, is dit phishing, is dit
			een bot, ben je een bot, bent u een bot, is dit wel echt, is dit betrouwbaar, is dit legitiem, hoe werkt
			dit, hoe werkt het, kost dit geld, kost dit iets, wat kosten deze, kosten deze berichten, is dit gratis,
			welk bedrijf, welke firma, van welk bedrijf, van welke firma, waarvoor is dit, waar is dit voor, waarom
			krijg ik dit, waarom krijg ik deze, waarom krijg ik sms, waarom krijg ik berichten, waarom ontvang ik dit,
			waarom ontvang ik deze, waarom sms je mij, waarom sturen jullie mij, waarom stuurt u mij, waarom sms je
			me, waarom app je me, welke lijst, welke opties, wat kan ik antwoorden, hoe vaak sturen jullie, nieuwe
			telefoon wie`,
		GREETING: `hallo, hoi, hey, hee, hé, hi, dag, daag, hai, haai, goedemorgen, goedemiddag, goedenavond,
			goeiemorgen, goeiedag, goedendag, goeiemiddag, goede morgen, goede middag, goede avond, beste, beste
			meneer, beste mevrouw, geachte, geachte heer, geachte mevrouw, geachte heer mevrouw, geachte heer of
			mevrouw, heer, mevrouw, meneer, mvr, lieve mensen, mensen, jongens, gasten, man, vriend, maat, gast, joh,
			hoor, zeg, ja, jaja, jawel, jep, nee, neen, nope, nah, nee bedankt, neen bedankt, nee dank je, nee dankje,
			nee dank u, ok, oke, oké, okay, okee, prima, goed, nou, nu, zo, ach, oh, och, uh, amai, allee, salut, yo,
			jo, wollah, wow, team, klantenservice`,
		POLITE: `aub, alsjeblieft, alstublieft, alsjeblief, alstublief, alsublieft, asjeblieft, asjeblief, astublieft,
			ajb, svp, a u b, gelieve, gelieve te, gelieve mij, graag, gaarne, bedankt, dank je, dankje, dank je wel,
			dankjewel, dank u, danku, dank u wel, dankuwel, dank, bvd, bij voorbaat dank, alvast bedankt, alvast dank,
			alvast dank u, alvast dankjewel, hartelijk dank, heel erg bedankt, veel dank, merci, merci alvast, mvg,
			met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, groet,
			groeten, groetjes, gr, grtjs, grt, gegroet, hoogachtend, sorry, excuses, excuus, mijn excuses, helaas,
			jammer, het spijt me, spijt me, fijne dag, fijne dag nog, fijne dag verder, prettige dag, prettige dag
			verder, fijne avond, fijn weekend, goeie dag, nog een fijne dag, een fijne dag, succes, tot ziens, doei,
			doeg, doeii, dag hoor, ciao, houdoe, saluutjes, vriendelijk, beleefd, wilt u, wilt u mij, wil je, wilt u
			zo vriendelijk zijn, zou u, zou je, zouden jullie, kunt u, kan u, kun je, kan je, kunnen jullie, willen
			jullie, wil u, zou u willen, zou je willen, zouden jullie willen, ik verzoek u, verzoek u, ik verzoek
			jullie, verzoek jullie, ik vraag u, ik vraag jullie, vraag jullie, bij deze verzoek ik, hierbij verzoek ik
			u, hierbij verzoek ik, als het kan, indien mogelijk, als het mag, even, effe, effen, pls, plz, please,
			thx, thanks, tnx, xx, xxx, x, lol, haha, hihi, met dank, niks persoonlijks, niet boos bedoeld, mag ik, zou
			ik, ik zou graag, zou graag, ik wil graag, ik wil u, ik wil jullie verzoeken, wil u verzoeken, verzoeke,
			zou fijn zijn als, zou super zijn als, zou leuk zijn als, zou tof zijn als, zou mooi zijn als, zou goed
			zijn als, zou prettig zijn als, zou lief zijn als, het zou fijn zijn als, het zou super zijn als, het zou
			leuk zijn als, het zou tof zijn als, het zou mooi zijn als, het zou goed zijn als, het zou prettig zijn
			als, het zou lief zijn als, ik zou het fijn vinden als, zou het fijn vinden als, zou het op prijs stellen
			als, ik zou het op prijs stellen als, ik stel het op prijs als, fijn als, zorg ervoor dat, zorg aub dat,
			wilt u ervoor zorgen dat, ik vraag voor de laatste keer om, vraag voor de laatste keer om, ik vraag
			nogmaals om, ik verzoek nogmaals om, ik verzoek om, verzoek om, ik vraag om, niet lullig bedoeld, niet rot
			bedoeld, niet onaardig bedoeld, niet vervelend bedoeld, niet verkeerd bedoeld, niet persoonlijk bedoeld,
			neem het me niet kwalijk, neem me niet kwalijk, neem mij niet kwalijk`,
		RAGE: `verdomme, verdorie, godverdomme, gvd, godver, potverdorie, kut, klote, kloten, kanker, tering, tyfus,
			klere, fuck, fucking, fucken, focking, shit, jezus, jezus christus, christus, jezusmina, mijn god, omg,
			wtf, ffs, idioten, idioot, stelletje, stelletje idioten, sukkels, sukkel, eikels, eikel, lul, lullen,
			klootzak, klootzakken, hufters, hoeren, hoer, kutzooi, kutberichten, stomme, stom, domme, irritante,
			vervelende, achterlijke, debiele, rot, kolere, ongewenste, ongevraagde, eindeloze, smerige, vieze,
			verrekte, verrekt, belachelijk, belachelijke, serieus, echt, echt waar, ik meen het, ik meen t, in
			hemelsnaam, in godsnaam, godsamme, allemachtig, nondeju, miljaar, miljaarde, godverdoeme, begot,
			oplichters, oplichter, spammers, spammer, stalkers, ezels, rukkers, onnozele, zielige`,
		NOW: `nu, nu meteen, nu direct, meteen, direct, onmiddellijk, ogenblikkelijk, dadelijk, per direct, per
			onmiddellijk, zsm, z s m, zo snel mogelijk, zo spoedig mogelijk, asap, met onmiddellijke ingang, vanaf nu,
			vanaf vandaag, vanaf heden, vanaf morgen, per vandaag, per heden, per vandaag nog, vandaag nog, nog
			vandaag, eindelijk, nou eens, nu eens, eens, nou, voorgoed, voor altijd, definitief, voor eens en altijd,
			voor eens en voor altijd, voor de laatste keer, laatste keer, voor de zoveelste keer, voor de tweede keer,
			voor de derde keer, voor de tiende keer, voor de 2e keer, voor de 3e keer, nogmaals, nog een keer,
			herhaling, hierbij, bij deze, bij dezen, punt, punt uit, terstond, seffens, subiet, gewoon, nadrukkelijk,
			uitdrukkelijk, met klem, liefst, alsnog, echt nu, nu echt, ondertussen`,
		FILLER: `de, het, een, 'n, n, t, den, der, van, met, om, te, tot, naar, aan, bij, in, op, voor, over, per,
			via, door, door jullie, ik, ikke, k, we, wij, hij, zij, ze, zich, is, zijn, ben, bent, zijt, wordt, word,
			worden, werden, zou, zouden, kan, kun, kunt, kunnen, mag, mogen, moet, moeten, moest, zal, zullen, gaat,
			ga, gaan, er, hier, daar, toch, ook, maar, nog, wel, eens, eventjes, even, gewoon, graag, liever, maar
			eens, dus, dan, zelfs, alleen, enkel, ervan, hiervan, daarvan, hiervoor, daarvoor, ervoor, hiermee,
			daarmee, ermee, mee, hierop, erop, mij nog, al die, al deze, jullie, uw, je, jouw, onze, verdere, andere,
			automatische, commerciële, dagelijkse, wekelijkse, constante, dat soort, dit soort, soort, stomme, jou,
			mbt, betreffende, vanwege, inzake, conform, volgens, avg, gdpr, artikel 17, artikel 21, doeleinden, zodat,
			verzoeke, zelf, nog wel, in feite, hoef, hoeft, alstublieft, sms gewijs, langs, deze, tegen, vanuit, af,
			telefoon, gsm, mobiel, soms, al`,
		WORD: `wat, welke, welk, waar, waarheen, wie, hoeveel, veel, misschien, misch, zeker, past, kom, komt, komen,
			kwam, gekomen, gaat, ging, gegaan, doen, gedaan, deed, weet, wist, zie, ziet, zag, gezien, hoor, hoort,
			gehoord, gelezen, leest, vind, vindt, vinden, vond, gevonden, maak, maakt, maken, gemaakt, neem, nemen,
			genomen, geef, geeft, geven, gegeven, blijft, staat, sta, staan, stond, ligt, liggen, zit, zitten, zat,
			wacht, wachten, rijd, rijdt, rijden, breng, brengen, brengt, ophaal, opgehaald, afhalen, afgehaald, koop,
			kopen, gekocht, verkocht, betaal, betaald, betalen, afzeggen, afgezegd, annuleren, geannuleerd, verzetten,
			verzet, verplaatsen, verplaatst, bevestig, bevestigen, bevestigd, bevestiging, uur, tijd, minuten, minuut,
			dagen, week, weken, maand, maanden, jaar, jaren, ochtend, middag, avond, nacht, gisteren, later, vroeger,
			vroeg, laat, straks, gauw, binnenkort, soms, vaak, altijd, eerst, laatste, volgende, eerste, tweede,
			nieuwe, nieuw, oude, oud, goede, goeie, beter, best, slecht, mooi, mooie, leuk, leuke, super, top, fijn,
			fijne, perfect, lekker, lekkere, gezellig, begrepen, duidelijk, klopt, precies, juist, fout, verkeerd,
			moe, honger, huis, thuis, straat, plek, plaats, ingang, deur, sleutel, praktijk, dokter, huisarts,
			tandarts, kantoor, winkel, zaak, markt, stad, dorp, amsterdam, utrecht, gent, antwerpen, brussel, euro,
			prijs, kosten, geld, koffie, taart, brood, bier, wijn, klant, man, vrouw, moeder, vader, ouders, mama,
			papa, vriend, vrienden, buurman, buurvrouw, baas, juf, meester, vraag, vragen, antwoord, probleem, reden,
			eind, begin, midden, links, rechts, boven, beneden, onder, voren, achter, buiten, binnen, weer goed, zon,
			zomer, winter, vakantie, verjaardag, kerst, pasen, januari, februari, maart, april, mei, juni, juli,
			augustus, september, oktober, november, december, twee, drie, vier, vijf, zes, zeven, acht, negen, tien,
			elf, twaalf, half, kwart, ongeveer, makkelijk, moeilijk, snel, langzaam, groot, grote, klein, kleine,
			rood, blauw, groen, zwart, wit, hoop, denk, dacht, geloof, hou van, houden van, gesloten, onderweg, samen,
			alleen thuis, zonder mij, natuurlijk, niets, niks, niemand, iemand, ieder, iets, beetje, meerdere,
			sommige, weinig, minstens, dus dat, omdat, daarom, daarna, daarvoor, toen, tijdens, sinds, tussen,
			verkoudheid, blij, zin, stuk, kapot, klaar, open, dicht, helemaal goed, gelukt, lukt, lukken, ontvangst,
			zeker weten, afgesproken, halte, station, perron, lijn, trein naar, verder niks, tasje, tas, bonnetje,
			briefje`,
	},
	realWords: `started, starter, hull, hula, pulp, hum, stopt, stopte, gestopt, stoppels, stoppers, stopper, stop,
		stof, stoffen, stoep, stoer, stok, stokken, stomp, stoppelbaard, stroppen, strop, strippen, schoppen, shoppen,
		shopt, shop, stappen, stapt, stap, stapel, toppen, toppers, top, soppen, kloppen, aanmelden, aanmelding,
		aangemeld, opmelden, inmelden, melden, ziekmelden, vermelden, gemeld, afmaken, afhalen, afhaal, afhaler,
		afbellen, afbeelden, afbeelding, afbetalen, afleiden, afwenden, afvallen, afhandelen, afwassen, afdelen,
		afdeling, afmeting, inschrijven, inschrijving, ingeschreven, opschrijven, voorschrijven, omschrijven,
		beschrijven, overschrijven, onderschrijven, afschrijven, bijschrijven, uitschreeuwen, uitschuiven,
		uitstrijken, schrijven, schuiven, uitstappen, instappen, overstappen, opstappen, afstappen, einde, eind,
		eindje, eindjes, tinde, ende, eine, kleine, zinde, beide, eindelijk, wende, kappen, kapper, kappers, kapsel,
		mappen, grappen, lappen, klappen, trappen, knappen, happen, rappen, kaarten, kapen, nokken, rokken, sokken,
		gokken, lokken, wokken, trokken, blokken, schrappen, schapen, scheppen, schrapen, wissen, missen, vissen,
		gissen, wisse, wassen, wensen, wisselen, verwijderd, verwijderde, verwijten, verwijzen, verwijzing,
		verbeteren, opzeggen, ophouden, ophalen, opvouwen, onthouden, inhouden, behouden, aanhouden, beginnen,
		begonnen, starten, start, staten, straten, sterren, arten, hulp, hult, help, helpt, zelf, hals, geld, held,
		hielp, informatie, bericht, berichtgeving, verrichten, inrichten, stichten, lichten, richten, gerichten,
		gerechten, berechten, belichten, beroepen, bereiken, sturen, sturing, buren, duren, huren, kuren, uren,
		scheuren, schuren, verhuren, besturen, bestuur, stuurt, stuur, stuk, duur, buur, huur, zuur, vuur, contact,
		contacten, contract, contracten, contactlens, contacteert, appen, appel, appels, wapen, wapens, ontvangst,
		ontvangen, ontvangt, omvangen, vervangen, opvangen, aanvangen, ontvallen, krijgen, kregen, krijger, krijgers,
		vriezen, zwijgen, stijgen, prijzen, rijgen, reclame, reclames, reclamatie, declareren, aanbieding,
		aanbiedingen, aanbidding, acties, actie, akties, herinnering, herinneringen, verandering, veranderingen,
		storen, storing, storm, store, boren, horen, scoren, toren, sporen, gloren, smoren, zeuren, deuren, keuren,
		kleuren, geuren, beuren, treuren, bestek, bestoken, gestoken, besproken, beroken, nummer, nummers, kamer,
		kommer, zomer, zoomer, dimmer, einden, melding, meldingen, mening, meningen, verzending, annuleren,
		annulering, regeren, stalen, staken, staan, stakker, bezwaar, bezwaren, zwaar, beraad, wisten`,
};
