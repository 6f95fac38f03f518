import type { Language } from './language';

/** German of Germany, Austria and Switzerland, with the dialect that people text in. */
export const german: Language = {
	code: 'de',
	name: 'German',
	alone: {
		optOut: `stopp, stoppen, stoppt, stop sms, stopp sms, stop alle, stopp alle, stop alles, stopp alles, stoppt
			das, stoppe das, stopp das, abmelden, abmeldung, abgemeldet, ich melde mich ab, melde mich ab, abmelden
			sms, sms abmelden, sms abmeldung, sms stopp, sms stop, abbestellen, abbestellt, abbestellung, sms
			abbestellen, austragen, austragung, austreten, austritt, ausstieg, aussteigen, ende, ende sms, beenden,
			beende, beendet, sms beenden, aufhören, aufhorn, löschen, lösche, lösch, löscht, löschung, sms löschen,
			entfernen, entferne, entfernung, rausnehmen, raus aus der liste, keine sms, keine werbung, keine
			nachrichten, keine texte, keine sms mehr, nichts mehr, nix mehr, sms aus, widerruf, widerrufen, ich
			widerrufe, widerspruch, ich widerspreche, deabonnieren, deabo, abo ende, werbestopp, werbewiderspruch,
			nimm mich raus, nehmt mich raus, unsubscriben, stopp stopp, stoppsms, keinesms, stob, stobb, schtop,
			schtopp, stopb`,
		optIn: `starten, anmelden, anmeldung, wieder anmelden, wiederanmelden, wieder anmeldung, abonnieren, neu
			anmelden, reaktivieren, wieder aktivieren, aktivieren, eintragen, wieder eintragen, bin wieder dabei,
			wieder dabei, wieder starten, beitreten, fortsetzen, wieder rein`,
		help: `hilfe, hilfee, infos, information, informationen, bitte hilfe, brauche hilfe, ich brauche hilfe, mehr
			infos, mehr info, mehr informationen, hilfe bitte, hilf mir, befehle`,
		review: `kündigen, kündigung, ich kündige, kündige, gekündigt, abo kündigen, stornieren, storno, stornierung,
			annullieren, abbrechen, abbruch, absagen, schluss, schluss jetzt, genug, es reicht, jetzt reichts,
			reichts, mir reichts, mir reicht es, kein bedarf, kein interesse, spam, gesperrt, blockiert, blockieren,
			pause, pausieren, aus, raus, weg damit, weg, lass das, lasst das, lass es, lasst es, nerv nicht, nervt
			nicht, belästigung, nein danke kein interesse, tschüss, deaktivieren, ausschalten, abschalten, abstellen,
			einstellen, unterlassen, sperren, halt, nie wieder, nicht mehr, brauche ich nicht, brauch ich nicht,
			brauch i ned, will nicht, will ich nicht, möchte ich nicht, bitte nicht, bitte nicht mehr, nicht mehr
			nötig, das will ich nicht, ich will nicht, möchte das nicht, will das nicht, ich steige aus, ich steig
			aus, ohne mich, bitte keine mehr, keine mehr bitte, keine mehr, macht ohne mich weiter`,
	},
	concepts: {
		STOP: `stopp, stop, aufhören, aufhörn, aufzuhören, hört auf damit, hör auf damit, hören sie auf damit, hören
			sie damit auf, hört damit auf, hör damit auf, lasst das, lass das, lassen sie das, lasst es, lass es,
			lassen sie es, lasst das sein, lass das sein, lasst es sein, lass es sein, lassen sie das sein, lassen sie
			es sein, unterlassen sie das, unterlasst das, schluss damit, schluss jetzt, jetzt ist schluss, ist jetzt
			schluss, hör uf, höred uf, hörts auf, hörst auf, heats auf, hea auf, stoppn, stopp das, stoppt das, stoppt
			es, stopp es, stop das, stop es, das muss aufhören, muss aufhören, soll aufhören, genug davon, damit
			aufhören, damit endlich aufhören, damit sofort aufhören, endlich damit aufhören, bitte damit aufhören,
			damit jetzt aufhören, stobb, schtopp, ufhöre, uf z höre, ufzhöre, aufhean, aufhern, aufheren, mach dass
			das aufhört, macht dass das aufhört, sorgt dafür dass das aufhört, sorgen sie dafür dass das aufhört, mach
			dass es aufhört, macht dass es aufhört, das soll aufhören, es soll aufhören`,
		CEASE: `stoppe, stoppt, stoppen, beendet, beende, unterlassen, unterlasst, unterlass, unterlasse, einstellen,
			eingestellt, stellen sie den, verzichtet auf, verzichten sie auf, schluss mit, schluss mitn, weg mit,
			genug mit, aufhören mit, aufhörn mit, lasst den, lass den, lasst die, lass die, lassen sie die, lassen sie
			den, lassts, spart euch, spar dir, sparen sie sich, verschont mich mit, verschone mich mit, verschonen sie
			mich mit, verschont uns mit, verschonen sie uns mit, aufhört, aufhörts, bleibt mir weg mit, bleib mir weg
			mit, bleiben sie mir weg mit, hört uf, höred uf, hör uf, deaktivieren, deaktiviert, deaktiviere,
			deaktivier, verzichten, sehen sie von, seht von, sieh von, nehmen sie abstand von, nehmt abstand von,
			aufhören mit den, stoppts, stopt, stopet, ende mit, behaltet eure, behaltet euren, behalten sie ihre,
			behalten sie ihren, behalt deine, behalte deine, behaltets eure, lass stecken mit, lasst stecken mit, lass
			gut sein mit, lasst gut sein mit, lass mal gut sein mit, hört mal auf mit`,
		CEASE_SPLIT: `hör, hört, hörts, höre, hören, hear, hearts, stell, stelle, stellt, stellen`,
		CEASE_PARTICLE: `auf, uf, ein`,
		CEASE_IT_PARTICLE: `damit auf, bitte damit auf, endlich damit auf, sofort damit auf, damit bitte auf, damit
			uf, mit dem mist auf, mit dem scheiß auf, mit dem quatsch auf, mit dem blödsinn auf, mit dem schmarrn auf,
			mit dem terror auf`,
		CEASE_LAST: `stoppen, einstellen, einzustellen, abstellen, abzustellen, abschalten, abzuschalten, ausschalten,
			auszuschalten, beenden, unterlassen, zu unterlassen, deaktivieren, sein lassen, bleiben lassen, aufhören,
			abdrehen, sparen, kündigen, zu kündigen, stoppt, beendet, abstellt, einstellt, absehen, abzusehen,
			absieht, abseht, abstand nehmen, abstand zu nehmen, könnt ihr behalten, könnt ihr euch sparen, könnt ihr
			euch schenken, könnt ihr euch sonst wohin stecken, können sie behalten, können sie sich sparen, kannst du
			behalten, kannst du dir sparen, verzichte, verzichte ich, verzichten, kann ich verzichten, kann ich gut
			verzichten, kann ich gerne verzichten, hab ich keine lust, habe ich keine lust, hab ich keinen bock, habe
			ich keinen bock, hab ich kein bock, habe ich kein interesse, hab ich kein interesse`,
		CANCEL: `kündigen, kündige, kündigt, kündig, annullieren, zu kündigen`,
		UNSUBSCRIBE: `abmelden, abmeld*, abzumelden, abgemeldet, abmeldung, ummelden und abmelden, austragen,
			austrage, auszutragen, austragung, abbestellen, abbestelle, abbestellt, abzubestellen, abbestellung,
			deabonnieren, deabonniere, deabonniert, sms abo beenden, unsubscriben, unsubscribed, abmeldn, abmeldne,
			ausgetragen, stopp geschrieben, stop geschrieben, stopp geschickt, stop geschickt, stopp gesendet, stop
			gesendet, stopp gesagt, stop gesagt, stopp geantwortet, stop geantwortet, stopp getippt, stop getippt,
			stopp gsagt, stop gsagt, stopp gschriebn, mit stopp beantwortet, mit stop beantwortet, aus dem verteiler
			raus, ausm verteiler raus, raus ausm verteiler, raus aus dem verteiler, raus aus eurem verteiler, raus aus
			ihrem verteiler, raus aus eurer liste, raus aus der liste, raus aus dieser liste, raus aus ihrer liste,
			raus von der liste, runter von der liste, runter von eurer liste, runter von dieser liste, von der liste
			runter, aus der liste raus, aus eurer liste raus, von eurer liste runter, meldet mi ab, melde mi ab, meld
			mi ab, melds mi ab, mi abmelde, mi abmelden, trag mi aus, tragts mi aus, opt out, abgemeldet werden,
			abgemeldet zu werden, ausgetragen werden, wie meldet man sich ab, wo meldet man sich ab, wie trägt man
			sich aus, wie bestellt man das ab, will dass das aufhört, möchte dass das aufhört, will dass es aufhört,
			möchte dass es aufhört, will dass ihr aufhört, möchte dass ihr aufhört, möchte dass sie aufhören, will
			dass sie aufhören`,
		UNSUBSCRIBE_SPLIT: `melde, meld, meldet, melden, melds, meldets, trag, trage, tragt, tragen, tragts, bestell,
			bestelle, bestellt`,
		UNSUBSCRIBE_PARTICLE: `ab, aus`,
		REMOVE: `löschen, löscht, lösch, lösche, löschts, löschn, entfernen, entfernt, entferne, entfern, streichen,
			streicht, streich, streiche, streichts, rausnehmen, rauslöschen, herausnehmen, rausschmeißen, rauswerfen,
			rausstreichen, austragen, sperren, sperrt, sperr, sperre, zu löschen, zu entfernen, zu streichen,
			rauszunehmen, herauszunehmen, löschung, entfernung, tilgen, vernichten, vernichtet, streichung,
			runternehmen, runterzunehmen, runterlöschen`,
		REMOVE_LAST: `löschen, entfernen, streichen, rausnehmen, rauslöschen, herausnehmen, rausschmeißen, rauswerfen,
			rausstreichen, austragen, zu löschen, zu entfernen, zu streichen, rauszunehmen, herauszunehmen, rausnehmt,
			rausnimmst, entfernt, streicht, löscht, rausstreicht, gelöscht werden, entfernt werden, gestrichen werden,
			rausgenommen werden, herausgenommen werden, raus, runter, usnäh, runternehmen, runterzunehmen`,
		REMOVE_ME: `vergesst mich, lasst mich da raus, lass mich da raus, lasst mich raus, aus dem verteiler
			entfernen, aus dem verteiler nehmen, aus dem verteiler löschen, auf die sperrliste, auf eure sperrliste,
			auf ihre sperrliste, auf die blacklist, auf eure blacklist, auf die robinsonliste, in die robinsonliste,
			auf der robinsonliste, stehe auf der robinsonliste, in der robinsonliste, datenlöschung, löschantrag,
			löschungsantrag, löschbegehren, löschgesuch, löschung beantragen, beantrage die löschung, beantrage
			löschung, beantrage hiermit die löschung, verlange die löschung, verlange löschung, fordere die löschung,
			fordere löschung, löschung meiner daten`,
		TURN: `schalt, schalte, schaltet, schalten, dreh, dreht, drehen, mach, macht, machen, stell, stellt, stellen,
			stelle`,
		TAKE: `nimm, nehmt, nehmen, nehme, nimmt, nehmts, hol, holt, holen, werft, wirf, werfen, schmeiß, schmeißt,
			schmeißen, kick, kickt, kicken, nähmed, schmeißts, nämed, nämet, nehmed, nähmt, nimms`,
		TAKE_LAST: `nehmen, zu nehmen, holen, werfen, schmeißen, kicken, nehmt, nehmts, nimmst, genommen werden, nehme`,
		OFF: `raus, rauss, heraus, runter, herunter, hinaus, da raus, hier raus, draus, aussi, ausse, obi, raus da,
			raus hier`,
		CONTACT: `schreiben, schreibt, schreib, schreibe, schreibn, schreim, schreibts, schriebe, schribed, schribt,
			zu schreiben, kontaktieren, kontaktiert, kontaktiere, kontaktier, zu kontaktieren, kontaktiern,
			anschreiben, anzuschreiben, anschreibt, zuzutexten, zutexten, volltexten, texten, textet, smsen, simsen,
			simst, zu smsen, whatsappen, kontaktaufnahme, kontaktaufnahmen, kontaktiert werden, angeschrieben werden,
			kontaktiert zu werden, angeschrieben zu werden, angesimst werden, informiert werden, benachrichtigt
			werden, erinnert werden, benachrichtigen, benachrichtigt, kontakt aufnehmen, kontakt aufzunehmen, beworben
			werden, anschreibe, anschreibts, anzutexten, antexten, benachrichtige, schriibe, z schriibe, zschriibe,
			schrybe, schribe, z schribe, schreiba, schreibm, anzuschreibn, text mich, textet mich, text mi, texte mich`,
		SEND: `schicken, schickt, schick, schicke, schickn, schickts, schicks, schickat, zu schicken, zuschicken,
			zuzuschicken, senden, sendet, send, sende, sendn, sendets, zu senden, zusenden, zuzusenden, verschicken,
			versenden, übersenden, zusendung, zusendungen, schicked, schigge, zukommen lassen, zumailen, zuschickt,
			zusendet, zusende, rausschicken, geschickt bekommen, z schicke, zschicke, schicka, schicksts`,
		CALL: `anrufen, anzurufen, anruft, ruf, ruft, rufen, rufts, angerufen werden, anrufe, anruf, telefonieren,
			aalüte`,
		BOTHER: `nerven, zu nerven, belästigen, belästigt, belästige, belästig, zu belästigen, belästigung,
			belästigungen, zuspammen, vollspammen, zuzuspammen, vollzuspammen, spammen, spammt, zumüllen, vollmüllen,
			zuzumüllen, zumüllt, zumüll, zubomben, bombardieren, zu bombardieren, terrorisieren, zu terrorisieren,
			belästigt werden, behelligen, zu behelligen, behelligt, genervt werden, anbetteln, zutexten, zulabern,
			zulabert, zuzulabern, vollquatschen, stalken, terror, nervn, sekkieren, vollgespammt werden, zugespammt
			werden, zugespamt werden, vollgespamt werden, zugemüllt werden, zugetextet werden, vollgetextet werden,
			bombardiert werden, gespammt werden, terrorisiert werden, geplagt werden, zugeballert werden, zuballern,
			zuzuballern`,
		SOLICIT: `zu fragen, zu betteln, betteln, verkaufen, zu verkaufen, zu lügen, abzocken, verarschen, meine zeit
			zu verschwenden, meine zeit verschwenden, zeit zu verschwenden, meine zeit zu stehlen, meine zeit zu
			klauen`,
		RECEIVE: `bekommen, zu bekommen, bekomm, bekomme, bekommt, kriegen, zu kriegen, kriege, krieg, kriegt, kriegn,
			erhalten, zu erhalten, erhalte, erhält, empfangen, zu empfangen, beziehen, lesen, zu lesen, hören, zu
			hören, hörn, sehen, zu sehen, haben, ham, zu haben, wissen, becho, übercho, bekämen, lese, zugeschickt
			bekommen, zugesendet bekommen, geschickt kriegen, zugeschickt kriegen, überchoo, griege, kriagn, kriang,
			kriag, hean, hearn, hern, hom, håm, hobn, habn`,
		RECEIVES: `bekomme, bekomm, bekommen, bekommt, kriege, krieg, kriegen, kriegt, erhalte, erhalten, habe, hab,
			haben, empfange, schau, schaue, lese, sehe, finde`,
		WANT: `will, wil, wills, wollen, wollens, wolln, möchte, möcht, mag, mog, möchten, möchtn, mecht, wünsche,
			wünschen, wünsch, brauche, brauch, brauchen, brauchn, wott, wet, wett, wöt, hätte gern, hätte gerne, hätt
			gern, benötige, benötigen, verlange, erwünscht, gewünscht, erwünsche, bestehe darauf, wünschen uns, wünsch
			mir, haben wollen, möchte bitte, hätten gerne, möchtest, woll, wolle, wui, mächt, mechat, wü, wüll, wia
			wolln, mechad, magat`,
		NEG: `nicht, nich, nciht, nit, net, ned, nöd, nid, nie, niemals, ohne, kaum, auf keinen fall, unter keinen
			umständen, keinesfalls`,
		FORBID: `nicht, nich, nciht, net, ned, nöd, nid, nie, niemals, ihr sollt nicht, nicht wieder, untersage,
			untersage ihnen, verbiete ihnen, verbiete euch, verbiete dir, verboten`,
		NEG_AFTER: `nicht, nich, nciht, net, ned, nöd, nid, nie, niemals`,
		NO_LONGER: `nicht mehr, nich mehr, nciht mehr, nichtmehr, nimmer, nimmermehr, nimma, nümm, nümme, nüme, nimme,
			ned mehr, net mehr, nit mehr, nöd meh, nid meh, nid mehr, nöd mehr, nie mehr, nie wieder, niemals mehr,
			niemals wieder, nie nie wieder, nicht wieder, nicht weiter, nicht länger, nicht nochmal, nicht noch
			einmal, nicht noch mal, nicht weiterhin, nicht mer, nicht mher, nicht mahr, in zukunft nicht, zukünftig
			nicht, künftig nicht, nicht in zukunft, nicht zukünftig, nicht künftig, nicht mehr länger, ab sofort
			nicht, ab jetzt nicht, auf keinen fall mehr, keinesfalls mehr, keinesfalls weiter, nicht erneut, nicht
			nomal, nüm, nimmamehr, ned meh`,
		NO: `kein, keine, keinen, keiner, keinerlei, keins, keien, kiene, keene, koane, koa, ka, kei, keini, null,
			kane, kani, koani, kene, kenni, weder`,
		NO_MORE: `keine weiteren, keine weitere, kein weiteres, keinen weiteren, keinerlei weitere, keine neuen, nie
			wieder eine, nie wieder ne, nie wieder irgendeine, nie mehr eine, nie wieder, nie mehr, keine einzige,
			keine zukünftigen, keine künftigen, genug von, genug mit, schluss mit, keine mehr von diesen, keine mehr
			von euren, keine mehr von den, keine zusätzlichen, nicht noch eine, nicht noch mehr, nie wieder so eine`,
		NOTHING_MORE: `nichts mehr, nix mehr, nichts weiter, nichts weiteres, nichts mer, nixmehr, nichtsmehr, nix
			meh, nüt meh, nüt me, nünt meh, nüüt meh, nix me, nie wieder was, nie wieder etwas, nie mehr was, nie mehr
			etwas, nicht mehr was, keine mehr, keinen mehr, keins mehr, nix weiter, ab sofort nichts, ab sofort nix,
			ab jetzt nichts, ab jetzt nix, nichts neues mehr, nichts dergleichen mehr, nichts von euch, nix von euch,
			nichts von ihnen, nichts von dir, nichts derartiges mehr`,
		NO_NEED: `braucht mir nicht mehr, brauchen mir nicht mehr, brauchst mir nicht mehr, müsst mir nicht mehr,
			müssen mir nicht mehr, musst mir nicht mehr, müssen mich nicht mehr, müsst mich nicht mehr, braucht ihr
			mir nicht mehr, brauchen sie mir nicht mehr, musst du mir nicht mehr`,
		AGAIN: `mehr, meh, mer, mehhr, wieder, nochmal, noch mal, noch einmal, nochmals, erneut, weiterhin, in
			zukunft, zukünftig, künftig, jemals, je wieder, länger, nomal, me`,
		MESSAGE: `sms, smse, smsen, sms'en, nachricht, nachrichten, nachichten, nachrichtn, textnachricht,
			textnachrichten, kurznachricht, kurznachrichten, mitteilung, mitteilungen, meldungen, benachrichtigung,
			benachrichtigungen, text, texte, texten, smsn, sms nachrichten, sms nachricht, massensms, massen sms,
			massennachrichten, werbesms, werbe sms, werbe nachrichten, werbenachrichten, werbenachricht, werbetexte,
			werbebotschaften, spamnachrichten, spam nachrichten, spamsms, spam sms, infosms, info sms, erinnerungssms,
			erinnerungs sms, service sms, sms service, sms dienst, sms kontakt, whatsapp, whatsapps, zuschriften,
			botschaften, kontakt, sms werbung, sms spam, sms terror, message, messages, msgs, msg, simsen, nochricht,
			nochrichten, sms infos, post von euch, zeugs von euch, weitere sms, weitere nachrichten, weitere
			nachricht, kontaktversuche, nachrichte, smsli, sms benachrichtigungen, sms benachrichtigung, sms
			mitteilungen, sms erinnerungen, sms erinnerung, sms info, sms angebote, sms newsletter, sms updates, sms
			meldungen, sms texte, sms aktionen, sms versand, sms aussendungen, sms empfang, whatsapp nachrichten,
			werbe mitteilungen, promo nachrichten, werbesmsen, kontaktversuch, kontaktanfragen, zusendungen, push
			nachrichten, textmeldungen, smsnachrichten, smswerbung, massennachricht, kettenbriefe, kurzmitteilungen,
			kurzmitteilung, smserinnerungen, kontaktaufnahme, kontaktaufnahmen, geschreibe, gesimse, gespamme,
			geschreib, getexte`,
		PROMO: `werbung, werbungen, werbunge, reklame, angebote, aktionen, gutscheine, rabatte, rabattaktionen,
			newsletter, promos, promo, promotion, promotions, coupons, spam, mist, müll, schrott, kram, dreck, scheiß,
			scheiss, scheiße, scheisse, zeug, zeugs, quatsch, schmarrn, schmarn, schas, seich, blödsinn, umfragen,
			umfrage, einladungen, spendenaufrufe, spendenanfragen, werbeaktionen, sonderangebote, schnickschnack,
			sales, deals, mails von euch, werbig, reklamen, bettelei, spams, angeboten, gutscheinen, rabatten,
			gutscheincodes, rabattcodes, werbeangebote, werbeangeboten, sonderangeboten, einladerei, werbung per sms,
			werbung per whatsapp, werbung via sms, werbung via whatsapp, werbung über sms, werbung über whatsapp,
			angebote per sms, angebote per whatsapp, angebote via sms, angebote via whatsapp, angebote über sms,
			angebote über whatsapp, infos per sms, infos per whatsapp, infos via sms, infos via whatsapp, infos über
			sms, infos über whatsapp, newsletter per sms, newsletter per whatsapp, newsletter via sms, newsletter via
			whatsapp, newsletter über sms, newsletter über whatsapp, wärbig, wärbung, reclame`,
		ALERT: `erinnerungen, erinnerung, terminerinnerungen, terminerinnerung, hinweise, infos, info, informationen,
			updates, update, alerts, neuigkeiten, news, statusmeldungen, reminder, lieferupdates, wetterwarnungen,
			push, zahlungserinnerungen, hinweisen`,
		OTHER_CHANNEL: `email, emails, e mail, e mails, mail, mails, briefe, brief, briefpost, papierpost, kataloge,
			katalog, papierrechnung, papierrechnungen, email newsletter, e mail newsletter, zeitung, zeitschrift,
			magazin`,
		LIST: `liste, listen, gruppe, verteiler, kartei, programm`,
		MAILING_LIST: `aus der liste, aus eurer liste, aus ihrer liste, aus deiner liste, aus dieser liste, aus allen
			listen, aus den listen, aus euren listen, aus ihren listen, von der liste, von eurer liste, von ihrer
			liste, von deiner liste, von dieser liste, von allen listen, von euren listen, von ihren listen, von den
			listen, von da liste, aus da liste, us de liste, vo de liste, vo eurer liste, us eurer liste, deine liste,
			eure liste, ihre liste, eurer liste, ihrer liste, dieser liste, verteiler, verteilers, verteilerliste,
			emailverteiler, smsverteiler, sms verteiler, sms liste, smsliste, mailingliste, mailing liste,
			mailinglist, adressliste, adressverteiler, kontaktliste, kontaktlisten, kundenliste, kundenkartei,
			kundendatei, kundendatenbank, werbeliste, telefonliste, nummernliste, anrufliste, verteilergruppe,
			datenbank, datenbanken, aus dem system, aus eurem system, aus ihrem system, aus deinem system, euer
			system, aus der kartei, aus eurer kartei, aus ihrer kartei, aus der datei, aus eurer datei, aus ihrer
			datei, aus der gruppe, aus dieser gruppe, aus eurer gruppe, aus dem chat, aus euren kontakten, aus ihren
			kontakten, aus deinen kontakten, aus den kontakten, aus euren daten, aus ihren daten, aus eurem
			telefonbuch, aus dem telefonbuch, aus eurem adressbuch, aus ihrem adressbuch, aus dem programm, aus dem
			sms programm, aus eurem handy, aus der aussendung, aussendungen, empfängerliste, aus dem newsletter, vom
			newsletter, vom verteiler, aus dem verteiler, aus diesem verteiler, aus eurem verteiler, aus ihrem
			verteiler, ausm verteiler, werbeverteiler, newsletterverteiler, mailverteiler, aus dem werbeverteiler, aus
			dem newsletterverteiler, aus dem sms verteiler, aus dem whatsapp verteiler, aus dem mailverteiler, aus
			eurem werbeverteiler, aus eurem newsletterverteiler, aus eurem sms verteiler, aus eurem whatsapp
			verteiler, aus eurem mailverteiler, aus ihrem werbeverteiler, aus ihrem newsletterverteiler, aus ihrem sms
			verteiler, aus ihrem whatsapp verteiler, aus ihrem mailverteiler`,
		OFF_LIST: `aus der liste, aus eurer liste, aus ihrer liste, aus deiner liste, aus dieser liste, aus allen
			listen, aus den listen, aus euren listen, aus ihren listen, von der liste, von eurer liste, von ihrer
			liste, von deiner liste, von dieser liste, von allen listen, von euren listen, von ihren listen, von den
			listen, von da liste, aus da liste, us de liste, vo de liste, vo eurer liste, us eurer liste, aus dem
			system, aus eurem system, aus ihrem system, aus deinem system, aus der kartei, aus eurer kartei, aus ihrer
			kartei, aus der datei, aus eurer datei, aus ihrer datei, aus der gruppe, aus dieser gruppe, aus eurer
			gruppe, aus dem chat, aus euren kontakten, aus ihren kontakten, aus deinen kontakten, aus den kontakten,
			aus euren daten, aus ihren daten, aus eurem telefonbuch, aus dem telefonbuch, aus eurem adressbuch, aus
			ihrem adressbuch, aus dem programm, aus dem sms programm, aus eurem handy, aus der aussendung, aus dem
			newsletter, vom newsletter, vom verteiler, aus dem verteiler, aus diesem verteiler, aus eurem verteiler,
			aus ihrem verteiler, ausm verteiler, aus dem werbeverteiler, aus dem newsletterverteiler, aus dem sms
			verteiler, aus dem whatsapp verteiler, aus dem mailverteiler, aus eurem werbeverteiler, aus eurem
			newsletterverteiler, aus eurem sms verteiler, aus eurem whatsapp verteiler, aus eurem mailverteiler, aus
			ihrem werbeverteiler, aus ihrem newsletterverteiler, aus ihrem sms verteiler, aus ihrem whatsapp
			verteiler, aus ihrem mailverteiler`,
		OTHER_LIST: `warteliste, wartelisten, warte liste, gästeliste, einkaufsliste, einkaufszettel, teilnehmerliste,
			anwesenheitsliste, klassenliste, wunschliste, preisliste, bewerberliste, einladungsliste, spielerliste,
			helferliste, aufgabenliste, todo liste, to do liste, checkliste, packliste, nachrückerliste, rückrufliste,
			meldeliste, startliste, speisekarte, kandidatenliste, geburtstagsliste, merkliste, kalender, dienstplan,
			stundenplan, spielplan, warteschlange, ersatzliste, bestellliste, literaturliste, mitgliederliste,
			setzliste, liste für, nachrückliste, notfallliste, rechnung`,
		ME: `mich, mir, uns, mi, ma, mia, mier, meiner mutter, meinem mann, meiner frau, meinen mann, meine frau,
			meine mutter, meine oma, meinen opa, uns beide, uns alle, mich und meine frau, mich und meinen mann, mih,
			üs, eus`,
		ME_OBJECT: `mich, uns, mi, uns beide, üs, eus, unsere firma, meine mutter, meine frau, meinen mann`,
		MY: `mein, meine, meinen, meinem, meiner, meines, unser, unsere, unseren, unserem, mei, mis`,
		NUMBER: `nummer, nummern, numma, nr, meine nr, telefonnummer, telefonnr, handynummer, handynr, tel nr,
			mobilnummer, rufnummer, handynumma, natelnummer, telnummer, telefonnumer, numer, handy nr, handy nummer,
			diese nummer, die nummer, diese nr, meine daten, meine personenbezogenen daten, meine persönlichen daten,
			personenbezogene daten, meine kontaktdaten, kontaktdaten, unsere daten, alle daten von mir, alle daten,
			sämtliche daten, sämtliche meiner daten, alle meine daten, meine gesamten daten, mein kontakt, meinen
			kontakt, mein profil, meinen eintrag, meinen datensatz, mini nummere, nummere, meine adresse, meine dat*,
			meiner daten, meiner personenbezogenen daten, personenbezogenen daten, meiner kontaktdaten, meiner nummer,
			unserer daten, meiner persönlichen daten, mobilfunknummer, kontaktnummer, mobilnr, natelnr,
			festnetznummer, handynummern, telefonnummern, meine mobile, diese rufnummer, diese telefonnummer, diese
			handynummer, meine alte nummer, meine alte handynummer, meine alte nr`,
		NAME: `meinen namen, mein name, unseren namen, namen`,
		THIS: `das, dies, diese, dieser, diesen, dieses, diesem, den, solche, solchen, sowas, so was, so etwas, so
			ein, so eine, den scheiß, den mist, den kram, den quatsch, den dreck, den müll, das zeug, das hier, den
			spam, des, de`,
		IT: `es`,
		ANYTHING: `etwas, irgendwas, irgendetwas, was, irgendeine, eine, einen, nochwas, sonst was, noch was`,
		ALL: `alle, alles, alln, allem, allen, sämtliche, sämtlichen, komplett, ganz, völlig, vollständig, beide,
			jede, jegliche, jeglichen, restlos, gänzlich, generell, grundsätzlich`,
		SUBSCRIPTION: `abo, abos, abonnement, abonnements, mitgliedschaft, vertrag, verträge, konto, account,
			kundenkonto, dienst, service, probeabo, testabo, probemonat, tarif, den service, registrierung, teilnahme,
			kundenkarte, programm, sms abo`,
		OTHER_OBJECT: `termin, termine, arzttermin, zahnarzttermin, bestellung, bestellungen, auftrag, reservierung,
			tisch, buchung, kurs, kurse, yogakurs, schwimmkurs, unterricht, stunde, training, probetraining, spiel,
			turnier, verein, sportverein, mannschaft, team, fahrt, fahrgemeinschaft, reise, flug, hotel, zimmer,
			lieferung, paket, sendung, zahlung, lastschrift, abbuchung, überweisung, rate, rechnung, rechnungen,
			mahnung, kind, kinder, kindes, sohn, sohnes, tochter, söhne, töchter, jungs, mädels, schüler, schülerin,
			kleine, kleinen, kleiner, große, großen, enkel, enkelin, ihn, patient, patientin, freundin, kollegin,
			kollege, kollegen, mittagessen, essen, essens, mensa, schulessen, frühstück, abendessen, ogs, kita,
			kindergarten, krippe, schule, schulausflug, klassenfahrt, ausflug, betreuung, nachhilfe, klavier,
			klavierunterricht, prüfung, klausur, seminar, workshop, webinar, lehrgang, feier, party, fest, hochzeit,
			sitzung, meeting, besprechung, versammlung, schicht, dienst am, dienstag, montag, mittwoch, donnerstag,
			freitag, samstag, sonntag, heute, morgen, übermorgen, nächste woche, diese woche, wochenende, auto, wagen,
			kfz, fahrzeug, motorrad, anhänger, wohnwagen, hund, katze, strom, gas, wasser, internet, telefonanschluss,
			festnetz, gewerbe, wohnsitz, wohnung, adresse beim, gez, rundfunkbeitrag, fernseher, müllabfuhr,
			müllabholung, zeitung, kredit, karte, kreditkarte, versicherung, krankenkasse, krankmeldung,
			krankschreibung, medikament, medikamente, tabletten, rezept, therapie, behandlung, operation, op, impfung,
			zwiebeln, zwiebel, tomaten, tomate, käse, pommes, pizza, salat, soße, mayo, ketchup, getränk, getränke,
			artikel, position, jacke, hose, schuhe, kleid, größe, foto, fotos, bild, bilder, video, datei, passwort,
			pin, app, fleck, flecken, zahn, weisheitszahn, zahnstein, fäden, pflaster, verband, spange, lärm, musik,
			baustelle, regen, bus, zug, bahn, tram, aufzug, heizung, rauchen, trinken, arbeit, job, arbeiten,
			nachdenken, lachen, weinen, streit, projekt, handwerker, reparatur, installation, umzug, besichtigung,
			vorstellungsgespräch, gespräch, telefonat, probe, chorprobe, konzert, karten, tickets, ticket,
			veranstaltung, event, friseur, friseurtermin, massage, maniküre, waschmaschine, gerät, wecker, alarm,
			gruppe 2, halbtax, gipfeli, znüni, grundsicherung, arbeitslos, arbeitsamt, arbeitssuchend, frist, angebot
			nr, paypal, guthaben, gutschein, krank, krankheitsbedingt, wegen krankheit, schulbus, schulbusfahrt,
			mitgliedsbeitrag, handballtraining, fußballtraining, turnen, turnverein, schwimmen, fußball,
			ferienbetreuung, kinderturnen, reitstunde, studium, uni, vorlesung, ins essen, opa, oma, bruder,
			schwester, newsletter per mail, den newsletter per mail, ballett, ballettstunde, tanzkurs, tanzstunde,
			schulfest, sommerfest, weihnachtsfeier, elternabend, elternsprechtag, klavierstunde, musikschule,
			mittagsbetreuung, ganztag, tagesmutter, fußballspiel, schwimmunterricht, yoga, yogastunde, alte adresse,
			alten adresse, alte anschrift, lieferadresse, rechnungsadresse, im hort, vom hort, den hort, dem hort, zum
			hort, der hort, hortbetreuung, hortplatz, bescheid, steuerbescheid, bußgeldbescheid, mahnbescheid,
			strafzettel, bußgeld, knöllchen, fieber, husten, grippe, erkältung, bauchweh, bauchschmerzen,
			kopfschmerzen, übelkeit, durchfall, magen darm`,
		CONSENT: `einwilligung, einverständnis, zustimmung, einverständniserklärung, erlaubnis, werbeeinwilligung,
			genehmigung, nutzung meiner daten, verwendung meiner daten, verarbeitung meiner daten, speicherung meiner
			daten, weitergabe meiner daten, nutzung meiner nummer, verwendung meiner nummer, speicherung meiner
			nummer, nutzung meiner personenbezogenen daten, verarbeitung meiner personenbezogenen daten, werblichen
			nutzung, werbliche nutzung, werblichen ansprache, datenverarbeitung, datennutzung, dsgvo, datenschutz,
			nutzung, verwendung, verarbeitung, speicherung, weitergabe, datenverwendung, zusendung, kontaktaufnahme,
			werbliche ansprache`,
		REVOKE: `widerrufe, widerrufen, widerruf, widerrief, widerspreche, widerspruch, widersprechen, entziehe,
			entziehen, verweigere, zurückgezogen, verbiete, untersage, ziehe meine, ziehe hiermit meine, ziehe
			hiermit, ziehe jegliche, ziehe ich meine, untersage ihnen, untersage euch, verbiete ihnen, verbiete euch,
			verbiete dir, verbitte mir, verbitte ich mir, als widerrufen, gilt als widerrufen, zurückziehen,
			zurückzuziehen, zurücknehmen, nehme meine, nehme hiermit meine`,
		WITHDRAW: `widerspreche, widersprechen, widerspruch gegen, widerrufe, widerruf, untersage, untersage ihnen,
			untersage euch, verbiete ihnen, verbiete euch, verbiete dir, verbitte mir, verbitte ich mir`,
		WHY: `warum, wieso, weshalb, weswegen, wozu, wiso, warumm, werum, wia so`,
		HOW: `wie, wie kann ich, wie kann man, wie komme ich, wo kann ich, wo kann man, was muss ich, was muss ich
			tun, was muss ich machen, wie bekomme ich`,
		IF: `wenn, falls, ob, sobald, sofern, schickt ihr keine, schickst du keine, verschickt ihr, gibt es, gibts,
			gibt's, gab es, kommen, kommt, kommen jetzt, habt ihr, hast du, haben sie keine, hat sich, wurde, wurden,
			kann man sich auch, bis wann, wann muss, müssen wir, spätestens, muss man sich`,
		PAST: `habe, hab, haben, hatte, hast, habt, hat, hatten, war, waren, wurde, wurden, bin`,
		MEAN: `wollte, wollten, meinte, meine eigentlich, wollt`,
		TRY: `versuche, versucht, versuch, probiere, probiert`,
		REMOVED: `gelöscht, entfernt worden, gestrichen, rausgenommen, herausgenommen`,
		ALREADY: `schon, bereits, mehrfach, mehrmals, zweimal, dreimal, schon mal, schon mehrfach, schon oft, schon
			hundertmal, 2x, 3x, 4x, 5x, zig mal, zigmal, hundertmal, tausendmal, letzte woche schon, längst, scho,
			längst schon, oft genug, so oft, wie oft noch, wie oft denn noch, wie oft muss ich noch, wie oft soll ich
			noch`,
		STILL: `immer noch, noch immer, trotzdem, dennoch, weiterhin, nach wie vor, immernoch, noimmer, immer wieder,
			schon wieder, ständig, dauernd, jetzt noch, noch`,
		KEEP: `ständig, dauernd, immer`,
		USE: `verwenden, verwendet, zu verwenden, benutzen, benutzt, zu benutzen, nutzen, nutzt, zu nutzen,
			gebrauchen, gebraucht, anrufen, kontaktieren, anschreiben`,
		TELL: `gesagt, gsagt, geschrieben, gschriebn, geantwortet, gebeten, mitgeteilt, sagte, schrieb, erklärt,
			aufgefordert, verlangt, bat, sage, sag, sagen`,
		YOU: `du, ihr, sie, euch, dich, ihnen, dir, eich, es ihr, ös, enk, ier`,
		AND: `und, oder, sowie, sonst, denn, weil, damit ich, da ich, dann, bis, u, bzw, oda`,
		BUT: `jedoch, sondern, obwohl, außer, trotzdem aber`,
		LEAVE_ALONE: `lasst mich in ruhe, lass mich in ruhe, lassen sie mich in ruhe, lasst uns in ruhe, lass uns in
			ruhe, lassen sie uns in ruhe, lasst mich endlich in ruhe, lass mich endlich in ruhe, lassen sie mich
			endlich in ruhe, lassen sie mich bitte in ruhe, lasst mich bitte in ruhe, lass mich bitte in ruhe, lasst
			mich in frieden, lass mich in frieden, lassen sie mich in frieden, lasst mi in ruah, lass mi in ruah,
			losst mi in ruah, loss mi in ruah, lassts mi in ruah, lossts mi in ruah, lassts mich in ruhe, lasst mi in
			ruhe, lass mi in ruhe, lassts mi in ruhe, lönd mi i rueh, lönd mich i rueh, lan mi i rueh, la mi i rueh,
			lah mich in rueh, lass mich i rueh, mich in ruhe lassen, mich in ruhe zu lassen, mich endlich in ruhe
			lassen, mich bitte in ruhe lassen, mich in ruhe lasst, mich in frieden lassen, in ruhe gelassen werden, in
			ruhe lassen, meine ruhe haben, will meine ruhe, möchte meine ruhe, will einfach meine ruhe, will nur meine
			ruhe, gebt ruhe, gib ruhe, geben sie ruhe, gebts a ruah, gib endlich ruhe, gebt endlich ruhe, vergiss
			meine nummer, vergesst meine nummer, vergessen sie meine nummer, vergesst diese nummer, werft meine nummer
			weg, werfen sie meine nummer weg, schmeißt meine nummer weg, nie wieder kontaktieren, kein kontakt mehr,
			keinen kontakt mehr, keinen weiteren kontakt, keinerlei kontakt, schickt mir nichts, schick mir nichts,
			schicken sie mir nichts, schickt mir nix, schick mir nix, schickts mir nix, schicks mir nix, schickts ma
			nix, schickt mir bitte nichts, schicken sie mir bitte nichts, sendet mir nichts, sende mir nichts, senden
			sie mir nichts, nicht einverstanden mit, nie eingewilligt, nie zugestimmt, niemals zugestimmt, nie mein
			einverständnis, nie meine einwilligung, niemals eingewilligt, nicht zugestimmt, nicht eingewilligt, nie
			erlaubt, nicht erlaubt mir zu schreiben, nie meine nummer gegeben, meine nummer nie gegeben, nie meine
			zustimmung, ohne meine zustimmung, ohne meine einwilligung, ohne mein einverständnis, ohne einwilligung,
			kein einverständnis, recht auf löschung, recht auf vergessenwerden, recht auf vergessen, widerspreche der,
			widerspreche ich der, widerspreche jeder, widerspreche ich jeder, widerspreche jeglicher, widerspreche ich
			jeglicher, widerspruch gegen, schreibt jemand anderem, schreibt wem anders, nervt jemand anderen, nervt
			wen anders, blockiere euch, blockiere sie, blockier euch, blockiere dich, hab euch blockiert, habe sie
			blockiert, wende ich mich an die verbraucherzentrale, unterlassung, steck dir deine, steckt euch eure,
			stecken sie sich ihre, bleibt mir vom hals, bleib mir vom hals, bleiben sie mir vom hals, bleibt mir vom
			leib, komm mir nicht mehr mit, nicht mehr melden, melde dich nicht mehr, meldet euch nicht mehr, melden
			sie sich nicht mehr, meldet euch nie wieder, melde dich nie wieder, melden sie sich nie wieder, meldet
			euch bitte nicht mehr, melden sie sich bitte nicht mehr, geht mir nicht mehr auf den, geht mir nicht auf
			den sack, geht mir nicht auf die nerven, geh mir nicht auf die nerven, geh mir nicht auf den sack, gehen
			sie mir nicht auf die nerven, nicht gestört werden, nicht weiter gestört werden, nicht mehr gestört
			werden, nicht mehr zusenden, keine einwilligung, keine zustimmung, keine erlaubnis, keinerlei
			einwilligung, einwilligung zurück, nicht mehr kontaktieren, warum schreibt ihr mir immer noch, warum
			schreibt ihr mir noch immer, warum schreibt ihr mir noch, warum schreibt ihr mir trotzdem, warum schreibt
			ihr mir ständig, warum schreiben sie mir immer noch, warum schreiben sie mir noch immer, warum schreiben
			sie mir noch, warum schreiben sie mir trotzdem, warum schreiben sie mir ständig, warum schreibst du mir
			immer noch, warum schreibst du mir noch immer, warum schreibst du mir noch, warum schreibst du mir
			trotzdem, warum schreibst du mir ständig, wieso schreibt ihr mir immer noch, wieso schreibt ihr mir noch
			immer, wieso schreibt ihr mir noch, wieso schreibt ihr mir trotzdem, wieso schreibt ihr mir ständig, wieso
			schreiben sie mir immer noch, wieso schreiben sie mir noch immer, wieso schreiben sie mir noch, wieso
			schreiben sie mir trotzdem, wieso schreiben sie mir ständig, wieso schreibst du mir immer noch, wieso
			schreibst du mir noch immer, wieso schreibst du mir noch, wieso schreibst du mir trotzdem, wieso schreibst
			du mir ständig, wie komme ich aus, wie komme ich von, wie komm ich aus, wie komm ich von, wie komme ich
			hier raus, wie komm ich hier raus, wie komme ich da raus, wie werde ich das los, wie werde ich euch los,
			wie werde ich diese, wie werde ich die, nummer bitte vergessen, da nie zugesagt, dem nie zugesagt, nie ja
			gesagt, nie ja dazu gesagt, nie dazu ja gesagt, niemals ja gesagt, nie um erlaubnis, werbung unerwünscht,
			werbung ist unerwünscht, werbung nicht erwünscht, werbung ist nicht erwünscht, geh mir nicht auf die eier,
			geht mir nicht auf die eier, geht mir nicht auf den keks, geht mir nicht auf den geist, stimme dem nicht
			zu, stimme nicht zu, stimme nicht mehr zu, stimme dem nicht mehr zu, nicht erlaubt mir, wie kriege ich das
			weg, wie krieg ich das weg, wie bekomme ich das weg, wie kriege ich euch los, wie bekomme ich euch los,
			widerspruchsrecht, meinem widerspruchsrecht, widerrufsrecht bezüglich, will nicht auf eurer liste, will
			nicht auf ihrer liste, will nicht auf dieser liste, will nicht auf der liste, will nicht auf deiner liste,
			will nicht mehr auf eurer liste, will nicht mehr auf ihrer liste, will nicht mehr auf dieser liste, will
			nicht mehr auf der liste, will nicht mehr auf deiner liste, möchte nicht auf eurer liste, möchte nicht auf
			ihrer liste, möchte nicht auf dieser liste, möchte nicht auf der liste, möchte nicht auf deiner liste,
			möchte nicht mehr auf eurer liste, möchte nicht mehr auf ihrer liste, möchte nicht mehr auf dieser liste,
			möchte nicht mehr auf der liste, möchte nicht mehr auf deiner liste, will nicht in eurem verteiler, will
			nicht in ihrem verteiler, will nicht in diesem verteiler, will nicht in dem verteiler, will nicht mehr in
			eurem verteiler, will nicht mehr in ihrem verteiler, will nicht mehr in diesem verteiler, will nicht mehr
			in dem verteiler, möchte nicht in eurem verteiler, möchte nicht in ihrem verteiler, möchte nicht in diesem
			verteiler, möchte nicht in dem verteiler, möchte nicht mehr in eurem verteiler, möchte nicht mehr in ihrem
			verteiler, möchte nicht mehr in diesem verteiler, möchte nicht mehr in dem verteiler, nicht an infos
			interessiert, nicht an werbung interessiert, nicht an nachrichten interessiert, nicht an angeboten
			interessiert, nicht an sms interessiert, nicht an ihren nachrichten interessiert, nicht an euren
			nachrichten interessiert, nicht an ihren angeboten interessiert, nicht an euren angeboten interessiert,
			nicht an ihrer werbung interessiert, nicht an eurer werbung interessiert, nicht an ihren sms interessiert,
			nicht an euren sms interessiert, nicht mehr an infos interessiert, nicht mehr an werbung interessiert,
			nicht mehr an nachrichten interessiert, nicht mehr an angeboten interessiert, nicht mehr an sms
			interessiert, nicht mehr an ihren nachrichten interessiert, nicht mehr an euren nachrichten interessiert,
			nicht mehr an ihren angeboten interessiert, nicht mehr an euren angeboten interessiert, nicht mehr an
			ihrer werbung interessiert, nicht mehr an eurer werbung interessiert, nicht mehr an ihren sms
			interessiert, nicht mehr an euren sms interessiert, nicht länger an infos interessiert, nicht länger an
			werbung interessiert, nicht länger an nachrichten interessiert, nicht länger an angeboten interessiert,
			nicht länger an sms interessiert, nicht länger an ihren nachrichten interessiert, nicht länger an euren
			nachrichten interessiert, nicht länger an ihren angeboten interessiert, nicht länger an euren angeboten
			interessiert, nicht länger an ihrer werbung interessiert, nicht länger an eurer werbung interessiert,
			nicht länger an ihren sms interessiert, nicht länger an euren sms interessiert, stimme der nutzung meiner
			daten nicht mehr zu, stimme der verwendung meiner daten nicht mehr zu, stimme der nutzung meiner daten
			nicht zu, stimme der verarbeitung meiner daten nicht mehr zu, mich verschonen, mich künftig verschonen,
			mich damit verschonen, mich in zukunft verschonen, mich bitte verschonen, uns verschonen, mich zu
			verschonen`,
		LET: `lass, lasst, lassen, lassts, losst, loss, lossts, lönd, lan mi, lah mi`,
		IN_PEACE: `in ruhe, in ruah, i rueh, in rueh, in frieden, in ruh, zufrieden, in rua, in rue, i ruah, i rua, i
			ruh, in ruhä`,
		LET_GO: `lass mich, lasst mich, lassen sie mich, nicht stören, stört mich nicht, stör mich nicht, stören sie
			mich nicht, nerv mich nicht, nervt mich nicht, nerven sie mich nicht, verschont mich, verschone mich,
			verschonen sie mich, ich bin raus, bin raus, nervt mich nicht mehr, nerv nicht, nervt nicht, nerv mich
			nicht mehr, i bin raus`,
		DISMISS: `verpiss dich, verpisst euch, verpissen sie sich, verzieh dich, verzieht euch, hau ab, haut ab, hauen
			sie ab, hauts ab, fick dich, fickt euch, ficken sie sich, leck mich, leckt mich, lecken sie mich, leck
			mich am arsch, leckt mich am arsch, lecken sie mich am arsch, leckts mi, leck mi, schleich dich, schleicht
			euch, schleich di, schleichts eich, schleichts euch, zieh leine, zieht leine, geh weg, geht weg, gehen sie
			weg, verschwinde, verschwindet, verschwinden sie, halt die klappe, haltet die klappe, halt die fresse,
			haltet die fresse, halts maul, halt dein maul, haltet das maul, halt s maul, schnauze, klappe, fresse,
			geht sterben, geh scheissen, geht scheissen, geh kacken, geht kacken, hau doch ab, haut doch ab, haut
			endlich ab, zisch ab, verreck, verfatz di, gang weg, haub ab, fahr zur hölle, fahrt zur hölle, du kannst
			mich mal, ihr könnt mich mal, sie können mich mal, kannst mich mal, könnt mich mal, steck dir das sonst
			wohin, fuck off, fuck you, schert euch zum teufel, scher dich zum teufel, zum teufel mit euch`,
		WRONG_NUMBER: `falsche nummer, falsche nr, falsche numma, falsche telefonnummer, falsche handynummer, falsche
			rufnummer, falsche person, falschen person, falschen nummer, falscher kontakt, falscher empfänger,
			falscher adressat, falschen kontakt, falschen empfänger, nummer ist falsch, nummer falsch, nr ist falsch,
			flasche nummer, falsch verbunden, an den falschen, an die falsche, den falschen erwischt, die falsche
			erwischt, verwählt, nummer stimmt nicht, falschi nummer, nummer vertippt, in der nummer geirrt, in der
			nummer vertan, mit der nummer vertan, nummer gehört nicht, nummer gehört nicht mehr, nummer gehört jemand,
			nummer gehört jetzt, gehört jetzt jemand anderem, nummer gehört mir, nummer gehört inzwischen, nicht der
			richtige, nicht die richtige, nicht die richtige nummer, nicht meine tochter, nicht mein sohn, sie
			verwechseln mich, ihr verwechselt mich, du verwechselst mich, verwechselt mich, verwechslung, liegt eine
			verwechslung, mit jemandem verwechselt, hat eine neue nummer, hat jetzt eine neue nummer, hat eine andere
			nummer, habe diese nummer neu, hab diese nummer neu, hab die nummer neu, habe die nummer neu, nummer erst
			seit, nummer neu bekommen, vorbesitzer, vorheriger besitzer, vorgänger mit dieser nummer, früherer
			besitzer, wohnt hier nicht, wohnt hier nicht mehr, wohnt nicht hier, wohnt nicht mehr hier, arbeitet hier
			nicht, arbeitet nicht mehr hier, gibt es hier nicht, gibts hier nicht, gibt's hier nicht, gibt es bei uns
			nicht, niemand mit diesem namen, niemand mit dem namen, keiner mit dem namen, keiner mit diesem namen,
			keinen mit dem namen, niemanden mit diesem namen, niemanden mit dem namen, nicht mein name, so heiße ich
			nicht, heiße ich nicht, ich heiße nicht, heiße nicht, heißt hier niemand, hier heißt niemand, hier heißt
			keiner, nicht für mich bestimmt, war nicht für mich, ist nicht für mich, nicht der den sie suchen, nicht
			die die sie suchen, bin nicht die mutter, bin nicht der vater, habe keine kinder, hab keine kinder, hab
			gar keine kinder, habe gar keine kinder, habe gar kein kind, habe kein kind, wrong number, diese nummer
			ist falsch, die nummer ist falsch, diese nummer falsch, die nummer falsch, diese nummer stimmt nicht, die
			nummer stimmt nicht, diese nummer vertippt, die nummer vertippt, diese nummer gehört nicht, die nummer
			gehört nicht, diese nummer gehört nicht mehr, die nummer gehört nicht mehr, diese nummer gehört jemand,
			die nummer gehört jemand, diese nummer gehört jetzt, die nummer gehört jetzt, diese nummer gehört mir, die
			nummer gehört mir, diese nummer gehört inzwischen, die nummer gehört inzwischen, diese nummer erst seit,
			die nummer erst seit, diese nummer neu bekommen, die nummer neu bekommen, gehört nicht mehr, gehört nicht
			mir, gehört jemand anderem, gehört jetzt jemand, gehört mir und nicht, gehört inzwischen, hat eine neue
			handynummer, hat eine andere handynummer, hat jetzt eine neue handynummer, hat jetzt eine andere nummer,
			hat jetzt eine andere handynummer, hat nun eine neue nummer, hat nun eine neue handynummer, hat nun eine
			andere nummer, hat nun eine andere handynummer, hat inzwischen eine neue nummer, hat inzwischen eine neue
			handynummer, hat inzwischen eine andere nummer, hat inzwischen eine andere handynummer, hat mittlerweile
			eine neue nummer, hat mittlerweile eine neue handynummer, hat mittlerweile eine andere nummer, hat
			mittlerweile eine andere handynummer, bin der falsche, bin die falsche, bin da der falsche, bin da die
			falsche, bin wohl der falsche, bin wohl die falsche, sind hier falsch, seid hier falsch, bist hier falsch,
			sind da falsch, seid da falsch, diese nummer gehört einem kind, die nummer gehört einem kind, nummer
			gehört einem kind, diese nummer gehört meiner, diese nummer gehört meinem`,
		WRONG_PERSON: `ich bin nicht, bin nicht, bin ned, bi nöd, bin net, hier ist nicht, hier ist keine, hier ist
			kein, hier spricht nicht, das ist nicht, dies ist nicht, das ist nicht die nummer von, nicht die nummer
			von, ist nicht die nummer von, ich kenne keine, kenne keine, kenne keinen, kenn keine, kenn keinen, kenn
			ka, kenn kan, kenne kein, ich kenne keinen, hier gibt es keine, hier gibt es keinen, hier gibts keine,
			hier gibts keinen, es gibt hier keine, es gibt hier keinen, hier wohnt keine, hier wohnt kein, hier wohnt
			keiner, das bin nicht, suchen sie, suchst du, sucht ihr, gibt hier keine, gibt hier keinen, nicht das
			handy von, nicht mehr die nummer von, nicht mehr das handy von, ich bin nicht die, ich bin nicht der, bin
			nicht die, bin nicht der, bin ned die, bin ned der, hier ist nicht die, hier ist nicht der`,
		I_AM: `ich bin, das ist, hier ist, dies ist, das hier ist, bin, i bin, ich heiße, heiße`,
		PERSON: `wolfgang, jürgen, dieter, manfred, horst, günter, günther, gerhard, helmut, werner, rainer, bernd,
			uwe, holger, thorsten, torsten, sven, jens, dirk, ralf, frank, matthias, michaela, birgit, monika, petra,
			sabine, gabi, gabriele, renate, helga, gisela, ursula, brigitte, karin, heike, silke, katrin, kathrin,
			katja, tanja, sonja, nadine, steffi, stefanie, melanie, sandra, jana, lena, lea, leonie, hanna, emilia,
			marie, sofie, johanna, charlotte, jonas, finn, elias, paul, noah, luis, lukas, niklas, tobias, markus,
			andreas, stefan, jörg, björn, hendrik, fritz, sepp, franz, josef, hansi, urs, reto, regula, vreni, heidi,
			annemarie, familie, firma, sebastian, philipp, moritz, maximilian, julian, tim, nils, lars, mehmet, ayse,
			fatma, mustafa, murat, svenja, anke, elke, ulrike, christa, ingrid, klaus, peter, schmidt, müller, meier,
			meyer, schneider, fischer, weber, wagner, becker, schulz, hoffmann, krause, huber, gruber`,
		NOT_ME: `bin ich nicht, ich bin das nicht, das bin ich nicht, bin i ned, das war ich nicht, nicht mein termin,
			nicht meine bestellung, nicht mein paket, kenne ich nicht, kenn ich nicht, kenn i ned, kenne sie nicht,
			kenne euch nicht, ich kenne sie nicht, ich kenne euch nicht, kenne dich nicht, jemand anders, jemand
			anderes`,
		NOT_INTERESTED: `kein interesse, keine interesse, keinerlei interesse, habe kein interesse, hab kein
			interesse, nicht interessiert, bin nicht interessiert, kein interesse mehr, interessiert mich nicht,
			interessiert mi ned, interessiert nicht, interessiert mich nicht mehr, kein bedarf, keinen bedarf, kein
			bedarf mehr, brauche ich nicht, brauch ich nicht, brauche ich nicht mehr, brauch ich nicht mehr, brauch i
			ned, brauche nichts, brauch nichts, brauche nichts mehr, brauchen wir nicht, brauchen wir nicht mehr,
			nicht mehr nötig, nicht erwünscht, unerwünscht, kein bock, keinen bock, keine lust, ist mir egal, mir
			egal, juckt mich nicht, nicht mehr aktuell, hat sich erledigt, erledigt, hat sich schon erledigt, nichts
			für mich, kein thema für mich, verkaufe nicht, wir verkaufen nicht, will nicht verkaufen, nicht mehr
			gebraucht, kei interesse, kei bock, ka interesse, danke nein, verzichte, ich verzichte`,
		NOT_NEEDED: `unerwünscht, nicht erwünscht, nicht mehr erwünscht, nicht gewünscht, nicht mehr gewünscht, nicht
			mehr nötig, nicht nötig, nicht mehr notwendig, unnötig, überflüssig, nicht willkommen, nicht mehr relevant`,
		ENOUGH: `genug, genug jetzt, jetzt ist genug, es ist genug, es reicht, reicht jetzt, jetzt reichts, jetzt
			reicht es, mir reichts, mir reicht es, mir reicht's, jetzt reicht's, reicht's, reichts, spam, das ist
			spam, betrug, abzocke, belästigung, das ist belästigung, ihr nervt, du nervst, sie nerven, nervt, das
			nervt, es nervt, nervig, ihr seid nervig, ihr geht mir auf die nerven, ihr geht mir auf den sack, geht mir
			auf die nerven, geht mir auf den keks, geht mir auf den sack, geht mir aufn sack, nicht schon wieder,
			schon wieder ihr, schluss, schluss jetzt, lass gut sein, lasst gut sein, unverschämt, unverschämtheit,
			frechheit, was soll das, was soll der scheiß, was soll der mist, blockiert, gesperrt, gemeldet, als spam
			gemeldet, nein nein nein, nicht mehr lustig, hab genug, habe genug, hab die schnauze voll, habe die
			schnauze voll, hab die nase voll, habe die nase voll, bin fertig mit euch, satt, leid, zu oft, viel zu
			oft, zu häufig, nerven, nerven nur, nerven mich, nervt mich, nervt nur, gehen mir auf die nerven, gehen
			mir auf den keks, gehen mir auf den sack, gehen mir auf den geist, nervn, reicht jetzt langsam, langsam
			reichts, langsam reicht es, reicht langsam, das reicht jetzt, das reicht langsam, seid blockiert, ihr seid
			blockiert, du bist blockiert, sie sind blockiert, sind blockiert, ihr seid gesperrt, blockiere ich`,
		TOO_MANY: `zu viele, zuviele, zu viel, zuviel, viel zu viele, viel zu viel, so viele, so viel, zu oft, viel zu
			oft, so oft, andauernd, ständig, jeden tag, täglich, tausend, hundert, massenhaft, zu häufig, z viel,
			zvill, pausenlos, bisschen viel, ein bisschen viel, etwas viel, ganz schön viel, ziemlich viel, recht
			viel, echt viel, arg viel`,
		TIME: `nachts, in der nacht, mitten in der nacht, am wochenende, am sonntag, sonntags, an sonntagen, an
			feiertagen, am feiertag, abends, so spät, so früh, so spat, morgens, frühmorgens, in der früh, während der
			arbeit, während der arbeitszeit, in der arbeit, auf arbeit, auf der arbeit, während der schule, um
			mitternacht, um 2, um 3, um 4, um 5, um 6, um 7, um 11, um 22, um 23, um 1, nach 20, nach 21, nach 22,
			nach 19, vor 8, vor 9, vor 7, vor 10, jeden tag, täglich, ständig, dauernd, so oft, so viel, jede woche,
			jede stunde, dreimal am tag, zweimal am tag, mal am tag, mehrmals täglich, nach feierabend, nicht immer,
			tagsüber, die gleiche, das gleiche, dieselbe, doppelt, alles doppelt, am späten abend, am abend, im
			urlaub, immer`,
		FED_UP: `genug von, genervt von, genervt von euren, die nase voll von, die schnauze voll von, schnauze voll
			von, nase voll von, keine lust auf, keinen bock auf, kein bock auf, null bock auf, kein interesse an,
			keinerlei interesse an, nicht interessiert an, keinen bedarf an, kein bedarf an, keine lust mehr auf, kein
			bock mehr auf, keinen bock mehr auf, kein interesse mehr an, nerven mich, nervt mich, stören mich, hab die
			nase voll von, satt habe, bin es leid, bin das leid, leid von, habe es satt, hab es satt, habs satt, ich
			hasse, hasse diese, hasse eure, es satt, die nase voll, die schnauze voll, hab genug von, habe genug von,
			haben genug von, genug habe von, die schnauze voll von euren, genug bekommen von, habe keine lust auf, hab
			keine lust auf, habe keinen bock auf, hab keinen bock auf, habe kein bock auf, hab kein bock auf, habe
			null bock auf, hab null bock auf, habe kein interesse an, hab kein interesse an, habe keinerlei interesse
			an, hab keinerlei interesse an, habe keinen bedarf an, hab keinen bedarf an, habe kein bedarf an, hab kein
			bedarf an, habe keine lust mehr auf, hab keine lust mehr auf, habe kein bock mehr auf, hab kein bock mehr
			auf, habe keinen bock mehr auf, hab keinen bock mehr auf, habe kein interesse mehr an, hab kein interesse
			mehr an, verzichte auf, ich verzichte auf, verzichte gerne auf, ich verzichte gerne auf, verzichten auf,
			bin nicht interessiert an, verzichte, verzichte dankend auf, verzichten dankend auf, geht mir auf den
			sack, geht mir auf die nerven, geht mir auf den keks, geht mir auf den geist, geht mir auf die eier, geht
			mir aufn sack, geht mir auf den wecker, gehen mir auf den sack, gehen mir auf die nerven, gehen mir auf
			den keks, gehen mir auf den geist, gehen mir auf die eier, gehen mir auf den wecker, nervt mich mit, nervt
			mit, nerven mit, nerv mich nicht mit, nervt mich nicht mit, nerven sie mich nicht mit, stört mich nicht
			mit, stören sie mich nicht mit, belästigt mich nicht mit, belästigen sie mich nicht mit, nerv mich nicht
			mehr mit, nervt mich nicht mehr mit, nerven sie mich nicht mehr mit, belästigen sie mich nicht mehr mit,
			belästigt mich nicht mehr mit, scheiß auf, scheiss auf, pfeife auf, pfeif auf, interessiert kein schwein,
			interessiert keine sau, keiner will, niemand will, niemand braucht, keiner braucht, kein mensch braucht,
			kein mensch will, nicht mehr interessiert an`,
		LESS_OFTEN: `weniger sms, weniger nachrichten, weniger werbung, nur einmal im monat, nur einmal pro woche, nur
			1x im monat, muss nicht jeden tag, nicht so viele sms, nicht so viele nachrichten, nicht so oft schreiben,
			nicht so viel schreiben, nicht so oft sms, nicht ständig schreiben, mir nicht ständig, mir nicht dauernd,
			mir nicht so oft, mir nicht immer, mir nicht jeden tag, mir nicht so viel*, mir nicht täglich, mir
			seltener, seltener schreiben, seltener sms, schreibt weniger, schreibt seltener, weniger schreiben, nicht
			ganz so oft schreiben, nicht so häufig schreiben`,
		THREAT: `zeige euch an, zeige sie an, zeig euch an, zeige ich euch an, zeige ich sie an, mein anwalt,
			rechtsanwalt, abmahnung, abmahnen, verbraucherzentrale, verbraucherschutz, bundesnetzagentur,
			datenschutzbehörde, datenschutzbeauftragten, datenschutzbeauftragter, landesdatenschutz, rechtliche
			schritte, rechtlich vorgehen, verklage, verklagen, strafanzeige, beschwere mich, melde sie der,
			unterlassungsklage, konsumentenschutz, arbeiterkammer, erstatte anzeige, anzeige erstatten, zur polizei,
			meinem anwalt, meinen anwalt, anwalt einschalten, anwalt ein, zum anwalt, beschwerde ein, melde euch bei
			der, melde euch der, melde das der, erstatte ich anzeige, erstatten wir anzeige, gehe ich zum anwalt, gehe
			ich zur polizei, schalte ich meinen anwalt, verklage ich, melde ich sie, melde ich euch, diese nummer
			blockieren, die nummer blockieren, nummer blockieren, sie blockieren, euch blockieren, dich blockieren,
			blockiere ich euch, blockiere ich sie, blockiere ich diese nummer, blockier ich euch, blockier ich sie,
			blockier ich dich, blockiere ich dich, blockier ich diese nummer`,
		CHANNEL_INSTEAD: `nur per mail, nur per email, nur per e mail, nur mail, nur email, nur emails, nur noch per
			mail, nur noch per email, nur noch per e mail, nur per post, lieber per mail, lieber per email, lieber per
			e mail, lieber eine mail, lieber mail, lieber email, per mail reicht, per email reicht, per e mail reicht,
			besser per mail, besser per email, per mail statt, per e mail statt, per email statt, statt sms, statt per
			sms, anstatt sms, nicht per sms, nicht mehr per sms, nicht über sms, keine sms sondern, nur anrufen,
			lieber anrufen, lieber anruf, nur telefonisch, lieber telefonisch, ruft mich lieber an, ruf mich lieber
			an, rufen sie mich lieber an, rufen sie lieber an, ruft lieber an, ruf lieber an, ruft an statt, anrufen
			statt, nur per telefon, nur whatsapp, lieber whatsapp, auf die andere nummer, an die andere nummer, andere
			nummer verwenden, andere nummer nutzen, neue nummer verwenden, auf meine neue nummer, an meine neue
			nummer, an meine andere nummer, meine andere nummer, das ist meine arbeitsnummer, das ist mein
			diensthandy, das ist ein diensthandy, das ist ein firmenhandy, das ist ein festnetz, nur über die app, nur
			in der app, schreibt mir eine mail, lese keine sms, schreibe keine sms, nur noch per post, nur noch per
			brief, nur noch telefonisch, nur noch per telefon, nur noch schriftlich, nur schriftlich, lieber
			schriftlich, nur noch per whatsapp`,
		GONE: `nicht mehr kunde, nicht mehr kundin, kein kunde, keine kundin, kein kunde mehr, keine kundin mehr,
			nicht kunde, nicht mehr mitglied, kein mitglied, kein mitglied mehr, nicht mehr patient, nicht mehr
			patientin, kein patient, keine patientin, nicht mehr bei euch, nicht mehr bei ihnen, nicht mehr in der
			gegend, wohne nicht mehr, wohnen nicht mehr, bin umgezogen, sind umgezogen, sind weggezogen, bin
			weggezogen, ist verstorben, verstorben, ist gestorben, ist tot, lebt nicht mehr, nie angemeldet, nie
			bestellt, nie abonniert, niemals angemeldet, nicht angemeldet dafür, auto verkauft, wagen verkauft, auto
			schon verkauft, haus verkauft, anbieter gewechselt, zahnarzt gewechselt, arzt gewechselt, schule
			gewechselt, habe gekündigt, hab gekündigt, ist gekündigt, bereits gekündigt, schon gekündigt, nicht mehr
			an der schule, anderweitig, anders entschieden, wechsle meine nummer, nummer ändert sich, nicht mehr in
			deutschland, arbeite nicht mehr dort, arbeite nicht mehr da, arbeite nicht mehr bei, schon einen neuen
			anbieter, schon einen neuen zahnarzt, schon einen zahnarzt, schon einen anbieter, schon einen neuen arzt,
			neuen zahnarzt, nie um diese, nie darum gebeten, nie danach gefragt, nie sms bestellt, ich bin kein kunde,
			ich bin kein kundin, ich bin kein mitglied, ich bin kein patient, ich bin kein patientin, ich bin keine
			kunde, ich bin keine kundin, ich bin keine mitglied, ich bin keine patient, ich bin keine patientin, ich
			bin nicht mehr kunde, ich bin nicht mehr kundin, ich bin nicht mehr mitglied, ich bin nicht mehr patient,
			ich bin nicht mehr patientin, ich bin nicht kunde, ich bin nicht kundin, ich bin nicht mitglied, ich bin
			nicht patient, ich bin nicht patientin, bin kein kunde, bin kein kundin, bin kein mitglied, bin kein
			patient, bin kein patientin, bin keine kunde, bin keine kundin, bin keine mitglied, bin keine patient, bin
			keine patientin, bin nicht mehr kunde, bin nicht mehr kundin, bin nicht mehr mitglied, bin nicht mehr
			patient, bin nicht mehr patientin, bin nicht kunde, bin nicht kundin, bin nicht mitglied, bin nicht
			patient, bin nicht patientin, wir sind kein kunde, wir sind kein kundin, wir sind kein mitglied, wir sind
			kein patient, wir sind kein patientin, wir sind keine kunde, wir sind keine kundin, wir sind keine
			mitglied, wir sind keine patient, wir sind keine patientin, wir sind nicht mehr kunde, wir sind nicht mehr
			kundin, wir sind nicht mehr mitglied, wir sind nicht mehr patient, wir sind nicht mehr patientin, wir sind
			nicht kunde, wir sind nicht kundin, wir sind nicht mitglied, wir sind nicht patient, wir sind nicht
			patientin, ich bin nicht mehr bei, bin nicht mehr bei, ich bin nicht mehr ihr, ich bin nicht mehr ihre,
			nie dafür angemeldet, nie für sms angemeldet, nie hierfür angemeldet, nie dazu angemeldet, mich nie
			angemeldet, mich nie dafür angemeldet, nie hier angemeldet, nie bei euch angemeldet, nie bei ihnen
			angemeldet, mich nie bei euch angemeldet, mich nie bei ihnen angemeldet`,
		START: `starte, startet, beginnt, aktiviert, aktiviere, aktivieren`,
		SUBSCRIBE: `resubscribe, wieder anmelden, wieder angemeldet werden, wieder abonnieren, wieder eintragen,
			wieder aufnehmen, wieder aufgenommen werden, wieder freischalten, wieder aktivieren, wieder hinzufügen,
			wieder einschalten, wieder anschalten, melde mich wieder an, meldet mich wieder an, melden sie mich wieder
			an, melde mich bitte wieder an, meldet mich bitte wieder an, melden sie mich bitte wieder an, ich melde
			mich wieder an, nehmt mich wieder auf, nehmt mich bitte wieder auf, nehmt mich wieder in, nehmt mich
			wieder rein, nimm mich wieder auf, nimm mich wieder rein, nehmen sie mich wieder auf, nehmen sie mich
			bitte wieder auf, nehmen sie mich wieder in, nehmen sie mich bitte wieder in, setzt mich wieder auf,
			setzen sie mich wieder auf, setzen sie mich bitte wieder auf, setz mich wieder auf, setzt mich bitte
			wieder auf, tragt mich wieder ein, trag mich wieder ein, tragen sie mich wieder ein, tragen sie mich bitte
			wieder ein, tragt mich bitte wieder ein, schickt mir wieder, schick mir wieder, schicken sie mir wieder,
			schickt mir bitte wieder, schicken sie mir bitte wieder, schickt mir doch wieder, sendet mir wieder,
			senden sie mir wieder, senden sie mir bitte wieder, schreibt mir wieder, schreib mir wieder, schreiben sie
			mir wieder, könnt mir wieder schreiben, können mir wieder schreiben, kannst mir wieder schreiben, dürft
			mir wieder schreiben, dürfen mir wieder schreiben, darfst mir wieder schreiben, könnt mir wieder sms,
			könnt mir wieder nachrichten, könnt wieder schreiben, könnt wieder schicken, dürft wieder schreiben,
			wieder sms bekommen, wieder sms erhalten, wieder nachrichten bekommen, wieder nachrichten erhalten, wieder
			eure sms, wieder eure nachrichten, wieder ihre sms, wieder ihre nachrichten, wieder erinnerungen, wieder
			infos bekommen, wieder infos erhalten, wieder angebote bekommen, wieder angebote erhalten, wieder
			benachrichtigt werden, wieder informiert werden, wieder erinnert werden, nachrichten wieder bekommen,
			nachrichten wieder erhalten, sms wieder bekommen, sms wieder erhalten, nachrichten wieder haben, sms
			wieder haben, erinnerungen wieder bekommen, erinnerungen wieder haben, infos wieder bekommen, angebote
			wieder bekommen, will wieder dabei sein, möchte wieder dabei sein, wieder auf die liste, wieder in den
			verteiler, wieder in die liste, zurück auf die liste, zurück in den verteiler, wieder zurück in den,
			wieder auf eure liste, abmeldung rückgängig, abmeldung zurücknehmen, abmeldung widerrufen, abmeldung war
			ein versehen, abmeldung stornieren, stopp rückgängig, stop rückgängig, stopp zurücknehmen, stop
			zurücknehmen, bitte reaktivieren, reaktiviert mich, reaktivieren sie mich, entsperrt mich, entsperren sie
			mich, schaltet mich wieder frei, nehmt mich in den verteiler auf, nehmen sie mich in den verteiler auf,
			nehmt mich in die liste auf, setzt mich auf die liste, setzen sie mich auf die liste, setzt mich auf eure
			liste, setzt mich auf den verteiler, in den verteiler aufnehmen, tragt mich in die liste ein, wieder dabei
			sein, doch wieder dabei sein`,
		REGISTER: `anmelden, anzumelden, abonnieren, eintragen, einzutragen, melde mich an, meldet mich an, melden sie
			mich an`,
		REGISTER_PARTICLE: `an, ein, auf, rein, drauf, in`,
		ADD: `setz, setzt, setzen, füg, fügt, fügen, nehmt, nehmen, nimm`,
		BACK: `wieder, zurück`,
		MISTAKE: `aus versehen, versehentlich, ausversehen, versehen, irrtümlich, irrtum, aus irrtum, war ein
			versehen, war ein fehler, war keine absicht, unabsichtlich, unbeabsichtigt, ohne absicht, nicht mit
			absicht, nicht absichtlich, fälschlich, fälschlicherweise, vertippt, verklickt, aus verseh*, ups, hoppla,
			falsche taste, mein kind hat`,
		MISS: `vermisse, vermissen, fehlen mir`,
		HARMLESS: `bis ende, am ende, zu ende, ende der, ende des, wochenende, monatsende, feierabend, stoppt der,
			stoppt die bahn, bus stoppt, zug stoppt, hält der bus, nicht stoppen, stop in, kann nicht aufhören, könnte
			nicht aufhören, hört nicht auf zu, nicht aufhören zu, wann hört, hört der, hört die schule, hört das,
			aufhören zu regnen, aufhören zu weinen, aufhören zu lachen, keine ahnung, keine sorge, kein problem, keine
			zeit, kein stress, keine eile, keine frage, keine weiteren fragen, nicht so schlimm, nicht vergessen,
			melde mich später, melde mich morgen, melde mich wieder, melde mich dann, melde mich gleich, melde mich
			nochmal, melde mich nachher, melde mich bei, melde mich zurück, meld mich später, meld mich dann, meld
			mich wieder, noch keine nachricht, noch keine sms, noch nichts bekommen, nichts bekommen, nichts erhalten,
			keine sms bekommen, keine sms erhalten, keine nachricht bekommen, keine nachricht erhalten, keine
			nachrichten bekommen, keine nachrichten erhalten, keine bestätigung, keine rückmeldung, keine antwort,
			keine sms gekriegt, keine sms gekommen, keine nachricht gekommen, keine erinnerung bekommen, keine
			erinnerung erhalten, keine info bekommen, keine infos bekommen, keine sms angekommen, keine nachricht
			angekommen, bekomme keine, bekomme ich keine, bekomm keine, bekomm ich keine, kriege keine, kriege ich
			keine, krieg keine, krieg ich keine, kriegen keine, kriegen wir keine, erhalte keine, erhalte ich keine,
			erhalten wir keine, bekommen wir keine, wir bekommen keine, kommen keine, kam keine, kamen keine, schickt
			ihr keine, verschickt ihr keine, gibt es keine, gibts keine, habt ihr keine, bekomme nichts mehr, bekomme
			nix mehr, bekomme ich nichts mehr, kriege nichts mehr, krieg nix mehr, krieg nichts mehr, krieg ich nix
			mehr, krieg ich nichts mehr, hab nichts mehr, habe nichts mehr, kommt nichts mehr, kommt nix mehr, bekomme
			eure, warum schreibt ihr mir nicht mehr, warum schreiben sie mir nicht mehr, warum schreibst du mir nicht
			mehr, wieso schreibt ihr mir nicht mehr, wieso schreiben sie mir nicht mehr, wieso schreibst du mir nicht
			mehr, warum bekomme ich keine, warum kriege ich keine, warum krieg ich keine, warum bekomme ich nichts
			mehr, wieso bekomme ich keine, wieso kriege ich keine, wieso krieg ich keine, wieso bekomme ich nichts
			mehr, nummer vergessen, lass mich wissen, lasst mich wissen, lassen sie mich wissen, lass mich kurz, lass
			mich mal, lass mich überlegen, lassen sie mich überlegen, lassen sie mich kurz, lass mich schauen, das
			können sie behalten, das könnt ihr behalten, das kannst du behalten, den rest können sie behalten, den
			können sie behalten, stellt ihr auch, stellt ihr noch, stellen sie noch, stellen sie auch, stellen sie
			leute`,
		WHO: `wer ist das, wer ist da, wer ist denn das, wer ist dort, wer seid ihr, wer seids ihr, wer bist du, wer
			bist, wer sind sie, wer schreibt, wer schreibt da, wer schreibt mir, wer sind sie denn, wer sind sie
			bitte, wer sind sie überhaupt, mit wem, mit wem spreche ich, mit wem schreibe ich, wer spricht, von wem
			ist, von wem kommt, von wem kommen, von wem, wer schickt, wer sendet, wessen nummer, woher haben sie
			meine, woher habt ihr meine, woher hast du meine, woher haben sie diese, woher habt ihr diese, wo habt ihr
			meine nummer, wo haben sie meine nummer, wer hat ihnen meine nummer, wer hat euch meine nummer, was ist
			das für, was ist das hier, was ist das, worum geht es, worum gehts, um was geht es, um was gehts, kenne
			ich sie, kenne ich euch, kenne ich dich, kennen wir uns, ist das seriös, ist das echt, ist das spam, ist
			das betrug, ist das ein scam, ist das fake, bist du ein bot, sind sie ein bot, ist das ein bot, bist du
			echt, sind sie echt, wie funktioniert das, wie funktioniert dieser, wie geht das hier, kostet das was,
			kostet das etwas, kostet mich das, kosten die sms, was kosten die sms, was kosten die nachrichten, ist das
			kostenlos, ist das gratis, welche firma, welches unternehmen, von welcher firma, welcher verein ist das,
			wofür ist das, wofür sind die, wofür habe ich mich, was für eine liste, was für ein dienst, warum bekomme
			ich das, warum bekomme ich diese, warum bekomme ich sms, warum bekomme ich diese sms, warum schreibt ihr
			mir, warum schreiben sie mir, warum schreibst du mir, wieso schreibt ihr mir, wieso bekomme ich das, wieso
			bekomme ich diese, warum kriege ich das, warum krieg ich das, wie oft schreibt ihr, wie oft kommen, welche
			befehle, was kann ich antworten, we isch das, wer isch das, wer isch da, wea is des, wer is des, wer is
			das, was soll das sein, wer bist n du, neues handy wer`,
		GREETING: `hallo, hallöchen, halo, hi, hey, moin, moin moin, servus, grüezi, grüß gott, grüß euch, grüß dich,
			griaß eich, guten tag, guten morgen, guten abend, guten, gute nacht, tach, tag, sehr geehrte damen und
			herren, sehr geehrte, sehr geehrter, sg, sg damen und herren, damen und herren, liebes team, liebe leute,
			leute, leut, alter, alta, digga, bro, mann, mensch, man, ey, oida, he, ja, jo, jaa, jep, nein, ne, nee,
			nö, na, naa, nei, nope, ok, okay, oke, okey, gut, also, nun, äh, ähm, hm, ach, oh, aha, so, nein danke, ne
			danke, nee danke, danke nein, liebe firma, werte firma, liebes praxisteam, liebe damen und herren, hoi,
			salü, sali, team`,
		POLITE: `bitte, bitter, bittee, biite, btte, bidde, bitt, bittschön, bitte schön, bitteschön, danke,
			dankeschön, danke schön, dank, dnake, vielen dank, vielen lieben dank, besten dank, herzlichen dank, danke
			sehr, danke euch, danke ihnen, danke dir, danke im voraus, vielen dank im voraus, dankend, merci, merci
			vielmal, merci vilmal, mfg, lg, vg, glg, lieben gruß, liebe grüße, viele grüße, schöne grüße, beste grüße,
			besten gruß, mit freundlichen grüßen, mit freundlichem gruß, mit besten grüßen, freundliche grüße,
			freundlichen gruß, hochachtungsvoll, gruß, grüße, gruss, grüessli, freundlich, höflich, höflichst, sorry,
			entschuldigung, entschuldigen sie, tut mir leid, nichts für ungut, nix für ungut, schönen tag, schönen tag
			noch, einen schönen tag, einen schönen tag noch, schönen abend, schönen abend noch, schönes wochenende,
			alles gute, tschüss, tschüs, tschau, ciao, servas, pfiat eich, pfiati, baba, ade, ahoi, wiedersehen, auf
			wiedersehen, wär nett, wäre nett, wäre lieb, wäre schön, seien sie so nett, seid so nett, sei so gut, seid
			so gut, sind sie so freundlich, wären sie so freundlich, seien sie so freundlich, wenn es geht, wenns
			geht, wenn möglich, ich bitte sie, ich bitte euch, bitte sie, bitte euch, bitte ich sie, bitte ich euch,
			darum, ich bitte darum, bitte um, ich bitte um, könnten sie, könntet ihr, könntest du, können sie, könnt
			ihr, kannst du, würden sie, würdet ihr, würdest du, ich fordere sie auf, fordere sie auf, ich fordere euch
			auf, pls, plz, please, thanks, thx, haha, lol, xx, xd, gell, oder, mal bitte, bitte mal, biddeschön,
			bitgschen, vergelts gott, chönd ihr, chöndet ihr, chönntet ihr, chasch du, chönd sie, chönnd ihr, kennts
			ihr, kennts, kinnts ihr, könnts, könnts ihr, wär super wenn, wär nett wenn, wär toll wenn, wär schön wenn,
			wär lieb wenn, wär cool wenn, wär klasse wenn, wär prima wenn, wär gut wenn, wär freundlich wenn, wäre
			super wenn, wäre nett wenn, wäre toll wenn, wäre schön wenn, wäre lieb wenn, wäre cool wenn, wäre klasse
			wenn, wäre prima wenn, wäre gut wenn, wäre freundlich wenn, es wäre super wenn, es wäre nett wenn, es wäre
			toll wenn, es wäre schön wenn, es wäre lieb wenn, es wäre cool wenn, es wäre klasse wenn, es wäre prima
			wenn, es wäre gut wenn, es wäre freundlich wenn, es wär super wenn, es wär nett wenn, es wär toll wenn, es
			wär schön wenn, es wär lieb wenn, es wär cool wenn, es wär klasse wenn, es wär prima wenn, es wär gut
			wenn, es wär freundlich wenn, das wäre super wenn, das wäre nett wenn, das wäre toll wenn, das wäre schön
			wenn, das wäre lieb wenn, das wäre cool wenn, das wäre klasse wenn, das wäre prima wenn, das wäre gut
			wenn, das wäre freundlich wenn, würde mich freuen wenn, ich wäre dankbar wenn, wäre dankbar wenn, wäre
			ihnen dankbar wenn, wäre euch dankbar wenn, ich wäre ihnen dankbar wenn, veranlassen sie, bitte
			veranlassen sie, ich bitte darum dass, sorgen sie bitte dafür dass, sorgen sie dafür dass, sorgt dafür
			dass, sorgt bitte dafür dass, bitte zum letzten mal um, ich bitte zum letzten mal um, ich bitte nochmals
			um, bitte nochmals um, ich bitte erneut um, ich bitte hiermit um, bitte hiermit um, nicht böse gemeint,
			nicht böse sein, nicht persönlich gemeint, nicht persönlich nehmen, seid mir nicht böse, seien sie mir
			nicht böse, sei mir nicht böse, nehmts mir nicht übel, nehmt es mir nicht übel, nehmen sie es mir nicht
			übel, nimms mir nicht übel, is nicht böse gemeint, ist nicht böse gemeint`,
		RAGE: `verdammt, verdammte, verdammten, verdammter, verdammtes, verdammt nochmal, verdammt noch mal, scheiß,
			scheiss, scheiße, scheisse, scheißs, beschissene, beschissenen, kack, kacke, drecks, fuck, fucking, fick*,
			arsch, arschloch, arschlöcher, wichser, idiot, idioten, ihr idioten, ihr spinner, spinner, trottel,
			vollidioten, deppen, depp, hurensohn, hurensöhne, bastard, bastarde, penner, blöd, blöde, blöden, blöder,
			blödes, blödn, dumm, dumme, dummen, doof, doofe, doofen, nervige, nervigen, nerviger, nerviges,
			bescheuerte, bescheuerten, elende, elenden, ekelhaft, lästige, lästigen, unverschämte, unverschämten,
			unerwünschte, unerwünschten, unaufgeforderte, unaufgeforderten, herrgott, herrgott nochmal, himmel, himmel
			nochmal, zum teufel, zum kuckuck, mein gott, um gottes willen, gottverdammt, wtf, ffs, boah, boa,
			sacklzement, kruzifix, wirklich, ernsthaft, im ernst, ich meine es ernst, ich meins ernst, gopf,
			gopfertami, huere, huara, dreckige, dreckigen, ihr penner, ihr affen, affen, ihr deppen, verfluchte,
			verfluchten, saublöde, depperte, depperten, betrüger, ihr betrüger, abzocker, spammer`,
		NOW: `jetzt, jetz, jezt, sofort, soford, sofortig, endlich, entlich, augenblicklich, umgehend, unverzüglich,
			unverzüglichst, gleich, hiermit, hiermt, nun, ab sofort, ab jetzt, ab heute, ab morgen, ab nun, ab montag,
			ab diesem, ab dem, ab nächster, ab nächstem, ab und zu, seit heute, von nun an, von jetzt an, noch heute,
			heute noch, auf der stelle, schnellstens, schnellstmöglich, so schnell wie möglich, asap, ein für alle
			mal, ein für allemal, für immer, dauerhaft, endgültig, definitiv, zum letzten mal, zum letzten mal jetzt,
			letztmalig, zum wiederholten mal, zum dritten mal, zum zweiten mal, zum zehnten mal, zum hundertsten mal,
			zum x ten mal, mit sofortiger wirkung, per sofort, per heute, mal, nochmal, wiederholt, punkt, basta,
			ausrufezeichen, echt, echt jetzt, jetzt echt, jetzt sofort, sofort jetzt, sofort bitte, jo jetzt, subito,
			umgehendst, fristlos, zum nächstmöglichen zeitpunkt, ausdrücklich`,
		FILLER: `der, die, ein, eine, einem, einer, ner, ne, nem, nen, von, vom, vo, vun, fo, mit, zu, zum, zur, für,
			fürs, an, am, ans, auf, im, in, ins, bei, beim, per, über, via, durch, um, aus, ausm, ab, ich, i, wir, mir
			san, dem, so, doch, halt, auch, nur, nu, einfach, eben, eigentlich, überhaupt, gar, irgendwelche,
			irgendwelchen, eure, euren, eurem, eurer, euer, ihre, ihren, ihrem, ihrer, deine, deinen, deinem, deiner,
			ständigen, dauernden, dauernde, ewige, ewigen, täglichen, sollt, sollen, soll, sollst, sollte, sollten,
			kann, könnt, kannst, können, könnten, könntet, möge, würde, würden, werde, wird, werden, dass, daß, dafür,
			davon, daraus, darauf, dazu, hier, da, dort, gerne, gern, lieber, bloß, ja, denn, tatsächlich, wohl, sehr,
			ganze, ganzen, anderen, weitere, weiteren, weiterer, jegliche, irgendein, und zwar, wegen, bezüglich,
			betreffend, gemäß, laut, nach, art, artikel 17, artikel 21, zwecks, werbliche, werblichen, automatischen,
			automatische, kommerzielle, kommerziellen, privaten, muss, müsst, müssen, musst, darf, dürfen, dürft,
			damit, formell, offiziell, ausdrücklich, bin, ist, is, sind, san, mehr, und bitte, ma, dene, eui, eure
			ganzen, eurem ganzen, de, zue, vorerst, übers, handy, aber, per mail, per email, per e mail, per telefon,
			telefonisch, online, irgendwie, schon, danach, anschließend, hinterher, im anschluss, daraufhin`,
		WORD: `wann, wo, wer, was, welche, welcher, welches, wohin, woher, wem, wen, wieviel, viel, viele, vielleicht,
			man, er, sein, seine, seinen, seinem, war, wäre, gewesen, hatte, hätte, gehabt, geworden, wurde, passt,
			past, passen, klappt, geht, gehe, gehen, ging, gegangen, kommt, komme, kommen, komm, kam, gekommen, macht,
			mache, machen, mach, gemacht, weiß, weiss, wusste, sagt, sehe, seht, gesehen, gehört, gelesen, bekommen
			habe, geschickt, gesendet, angerufen, stattfinden, findet, finde, finden, treffen, treffe, trifft, bleibt,
			bleibe, bleiben, liegt, liegen, steht, stehe, stehen, warte, warten, wartet, fahre, fahren, fährt, holt
			ab, abholen, abgeholt, abhole, abholung, bringe, bringen, kaufen, kaufe, gekauft, verkauft, bezahlt,
			bezahlen, zahle, zahlen, gezahlt, absagen, abgesagt, absage, verschieben, verschoben, verlegen, umbuchen,
			stornieren, storniert, bestätige, bestätigen, bestätigt, bestätigung, uhr, uhrzeit, zeit, stunden,
			minuten, minute, tag, tage, woche, wochen, monat, monate, jahr, jahre, vormittag, nachmittag, mittag,
			abend, nacht, gestern, später, früher, früh, spät, bald, immer wenn, manchmal, oft, vorher, nachher,
			danach, davor, zuerst, zuletzt, letzte, letzten, letzter, nächste, nächsten, nächster, erste, ersten,
			zweite, neue, neuen, neuer, neues, alte, alten, gute, guten, guter, gutes, besser, beste, schlecht, schön,
			schöne, schöner, super, toll, prima, perfekt, klasse, spitze, freue, freuen, freut, verstanden, alles
			klar, klar, genau, richtig, falsch, leider, krank, gesund, fieber, grippe, erkältet, müde, hunger, lust,
			haus, straße, platz, parkplatz, eingang, tür, schlüssel, praxis, arzt, doktor, büro, laden, geschäft,
			filiale, markt, stadt, berlin, wien, zürich, hamburg, münchen, köln, euro, franken, preis, kostet, kosten,
			geld, kaffee, kuchen, brot, bier, wein, kunde, kundin, mann, frau, mutter, vater, eltern, mama, papa, oma,
			opa, bruder, schwester, freund, nachbar, nachbarin, chef, lehrer, lehrerin, hilfe, frage, fragen, antwort,
			problem, grund, ende, anfang, mitte, links, rechts, oben, unten, vorne, hinten, draußen, drin, drinnen,
			weg, wetter, sonne, schnee, sommer, winter, urlaub, ferien, geburtstag, weihnachten, ostern, januar,
			februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, eins, zwei, drei,
			vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, halb, viertel, direkt, ungefähr, circa, etwa,
			leicht, schwer, schnell, langsam, groß, klein, rot, blau, grün, schwarz, hoffe, glaube, denke, meine,
			liebe, stoppuhr, schluss, offen, geöffnet, geschlossen, zu spät, pünktlich, unterwegs, zuhause, daheim,
			zusammen, allein, alleine, gemeinsam, ohne mich, trotz, außerdem, sicher, bestimmt, natürlich, schade,
			egal, nichts, nix, niemand, jemand, jeder, jeden, jedes, etwas, bisschen, mehrere, einige, wenige, wenig,
			weniger, spätestens, mindestens, höchstens, tüte, tüten, tasche, quittung, beleg, zettel`,
	},
	realWords: `started, starter, hull, hula, stoppte, gestoppt, stopfen, stopft, stoff, stoffe, stock, stoppel,
		stoppelt, shoppen, shoppt, shopping, stapel, steppen, stolpern, stop over, toppen, stumpf, anmelden,
		anmeldung, angemeldet, anmeldet, anmeldest, melden, meldung, meldungen, vermelden, ummelden, ummeldung,
		krankmelden, zurückmelden, rückmeldung, einmelden, abholen, abheben, abmessen, ablegen, abwenden, absenden,
		anwenden, abenden, abend, abende, abends, ableiten, abmachen, abmachung, abnehmen, vermeiden, abmähen, ende,
		enden, endet, erde, ender, rente, bände, wende, sende, sender, senden, fende, hände, wände, rede, eden, einde,
		endlich, endlos, enge, engel, ente, enten, eben, ebene, auftragen, antragen, anfragen, austauschen, ausfragen,
		aussagen, ausgaben, austräge, ausragen, auslagen, eintragen, vertragen, nachtragen, abtragen, betragen,
		löchern, löcher, lösen, lösung, löschte, köche, rösche, flaschen, fischen, forschen, entfernung, entfernungen,
		anfernen, beenden, beendete, blenden, spenden, wenden, verenden, aufhängen, aufheben, aufführen, anhören,
		zuhören, aufhörer, gehören, aufhalten, kündigung, kundige, kündigt, sündigen, bündigen, abbestellen,
		bestellen, bestellung, bestellt, vorbestellen, nachbestellen, anbestellen, starten, startet, start, arten,
		warten, karten, garten, staaten, hilfe, hilft, hülfe, hilfen, schiffe, infos, informiert, schreiber,
		schreibtisch, schrieben, beschreiben, verschreiben, unterschreiben, geschrieben, abschreiben, aufschreiben,
		ausschreiben, umschreiben, vorschreiben, schrei, schreien, schreit, reiben, treiben, treibt, bleiben, bleibt,
		schieben, schickte, geschickt, schicksal, schlicken, stricken, schlucken, schicht, schichten, nachrichtlich,
		nachreichen, nachricht, berichten, gerichte, richten, einrichten, werbung, werben, bewerbung, bewerbungen,
		erbung, färbung, wirbt, werkung, wirkung, wartung, werkstatt, bekommen, bekam, beikommen, gekommen, bekannt,
		kriegen, krieger, kriechen, liegen, fliegen, biegen, erhalten, enthalten, behalten, gehalten, unterhalten,
		empfangen, empfehlen, empfang, anfangen, gefangen, belästigend, belastet, bestätigen, beschäftigen, nerven,
		nerv, kerben, erben, werden, text, texte, teste, testen, tests, test, sms, kurse, kurze, mails, weinen,
		warnung, warnungen, erinnert, erinnere, innerung, reihen, hinweis, kontakte, kontakt, kontrakt, angebot,
		angebote, gebote, aktion, aktionen, gutscheine, gutschein, rabatt, spam, spare, spaß, unterlassen, unterlagen,
		verlassen, überlassen, einstellen, einstellung, vorstellen, ausstellen, anstellen, abstellen, herstellen,
		bereitstellen, ausschalten, einschalten, abschalten, anschalten, kontaktieren, kontrollieren, kombinieren,
		deaktivieren, aktivieren, reaktivieren, stoppschild, widerspruch, widersprechen, wiederspruch`,
};
