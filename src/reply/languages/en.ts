import type { Language } from './language';

export const english: Language = {
	code: 'en',
	name: 'English',
	alone: {
		optOut: `stop, stopall, stop all, stop it, stop that, stop now, stop sms, stop text, stop texts, stop txt, stop 2
			end, stop2end, stop to end, stop 2 quit, stop2quit, stop to quit, stop to stop, quit, end, revoke, opt
			out, optout, opting out, opt me out, opted out, cancel, unsubscribe, unsubscribed, unsub, unscribe,
			desubscribe, disubscribe, remove, remove me, removed, exit, leave list, leave the list, off list, no
			text, no texts, no txt, no txts, no sms, no messages, no more, cease, desist, nomore, discontinue, end
			texts, end sms, unenroll, disenroll, i quit, i opt out, i unsubscribe, stopp, stoppit, take me off, opt
			all out, optoutall, opt out all, quit all`,
		optIn: `start, unstop, subscribe, resubscribe, re subscribe, opt in, optin, join, rejoin, sign me up, sign me
			back up, opt me in, opt me back in, restart, start again, resume, un stop, undo stop, reactivate,
			reenroll, re enroll, unstop me, startall, start all, subscribe me, text me again, put me back`,
		help: `help, info, information, help me, helpme, more info, get help, need help, i need help, help info, hlp,
			help line, help desk, options, commands, help help`,
		review: `spam, junk, scam, enough, goodbye, good bye, bye felicia, delete, delete this, erase, block, blocked,
			reported, dnc, do not call, do not disturb, atop, stol, pause, suspend, terminate, halt, unfollow,
			abort, withdraw, stahp, end it, end this, end now, end all, cancel it, cancel this, cancel that, cancel
			everything, cancel all, cancel all of it, stop this, stop everything, quit it, quit this, quit that, cut
			it out, knock it off, enough already, reported as junk, reported as spam, email only, no interest, block
			me, kill it, off, mute, deactivate, disable`,
	},
	concepts: {
		STOP: `stop, stoping, stopping, stopp, stahp, stap, stopall, stop it, stop this, stop that, stop now, just
			stop, stop already`,
		CEASE: `quit, quitting, cease, ceasing, desist, cease and desist, discontinue, discontinuing, halt, halting,
			end, ending, knock it off, knock off, knock it off with, knock it off w, cut it out with, cut it out,
			cut out, cut it with, enough with, enough of, refrain from, lay off, lay off with, ease up on, chill
			with, chill out with, give it a rest with, suspend, pause, put a stop to, put an end to, stop with, stop
			w, quit with, quit w, end with, kill, kill off, stop all, stop any, shut off, cool it with, cool it on,
			abstain from, terminate, deactivate, disable, inactivate, nix, call off, bring an end to, drop it with`,
		CANCEL: `cancel, canceling, cancelling, cancels, cancell, cancle, annul, cancelled, canceled`,
		UNSUBSCRIBE: `unsubscribe, unsubscrib*, unsub, unsubs, unsubbed, unsubbing, unscribe, unsuscribe, desubscribe, un
			subscribe, unenroll*, disenroll*, deregister*, unregister*, opt out, opts out, opt me out, opt us out,
			opt this number out, opt my * out, opt our * out, opt this * out, opt these * out, opt both * out, opt
			him out, opt her out, opt him and me out, opted out, opting out, opt-out, optout, opt my cell phone out,
			opt my phone number out, sign me off, sign us off, unsign me, unlist me, delist me, un enroll, get out
			of these texts, cancel my consent, off the texting, opt otu, optingout`,
		REMOVE: `remove, removing, removal of, delete, deleting, erase, erasing, scrub, strike, purge, wipe, exclude,
			expunge, rmv, remov, unlist, delist, blacklist, get rid of, take out, take off, cross out, cross off,
			scratch out, eliminate, unregister, delete out, ditch, lose`,
		DROP: `drop, block, pull, cut, forget, lose, scratch, cross, clear, kick, bump, yank, strike, dump, trash,
			toss, destroy, unlink, burn, shred, throw away, throw out, bin, boot, nuke, ditch`,
		REMOVED: `removed, been removed, be removed, am removed, is removed, was removed, get removed, taken off, been
			taken off, deleted, been deleted, be deleted, be taken off, be taken out, be dropped, get taken off, be
			purged, be erased`,
		REMOVE_ME: `removeme, deleteme, leave me off, leave us off, leave me out of, cut me loose, keep me off, keep me out
			of, keep my number out of, keep my number off, keep us off, mark me as do not, mark me do not, mark me
			as dnc, mark this number as do not, do not call list, do not contact list, do not text list, no contact
			list, no call list, dnc list, no text list, do not message list, donotcall list, suppression list, opt
			out list, unsubscribe list, stop list, do not call registry, do not contact registry`,
		TAKE: `take, get, taking, taken, pull, knock, pop, bump, keep, pulled, kick, yank, drop, cross, cut, scratch,
			strike, tke, tak, took, sign, getting, move`,
		OFF: `off, off of, offa, outta, out of, of of`,
		TURN: `turn, switch, shut, turning, switching, toggle`,
		CONTACT: `text, txt, texting, txting, textin, txtin, texted, txted, tex, txtng, message, messaging, messagin, msg,
			msging, mesg, mssg, messaged, contact, contacting, write, writing, correspond, reach out, reaching out,
			sms, smsing, hit me up, hitting me up, hittin me up, hit my phone up, hitting up my phone, hmu, blow up,
			blowing up, blast, blasting, ping, pinging, communicate, communicating, dm, dming, solicit me, get in
			touch, getting in touch, be in touch, notify, notifying, be contacted, being contacted, contacted, be
			messaged, be texted, being texted, being messaged, follow up with, following up with, market to,
			marketing to, advertise to, advertising to, spam, spamming, spammin, spamed, spammed, be spammed, be
			bothered, be solicited, be marketed to, be reminded, be notified, text or call, texting or calling, call
			or text, calling or texting, calling and texting, texting and calling, call and text, text and call,
			call text, call/text, text/call, calling texting, contact or text, message or call, email or text, text
			or email, ring or text, text nor call, call nor text, text message, textme, txtme`,
		SEND: `send, sending, sendin, snd, sends, forward, forwarding, deliver, delivering, shoot, shooting, send out,
			sending out`,
		CALL: `call, calling, calls, phone, phoning, ring, ringing, dial, dialing, callin`,
		BOTHER: `harass, harassing, harassin, harrass, harrassing, harrasing, harasing, bother, bothering, botherin, bug,
			bugging, buggin, annoy, annoying me, pester, pestering, badger, badgering, hound, hounding, stalk,
			stalking, disturb, disturbing, disturbin, nag, nagging, torment, tormenting, blow my phone up, blowing
			my phone up, blow up my phone, blowing up my phone, blowing me up, bombard, bombarding, spam me,
			bombing, waking me up, wake me up, flooding, clogging, clog, flood, hassle, hassling, invading, blowin
			up my phone, blowing up my cell, blowing up my, hitting my phone`,
		SOLICIT: `ask, asking, askin, beg, begging, solicit, soliciting, sell, selling, pitch, pitching, shill, bullshit,
			bullshitting, bsing, lie, lying, waste, wasting, playing games, scam, scamming, political, politics,
			crap, bull, bs, bullcrap, nonsense, garbage, foolishness, madness, sales, drama, harrassment,
			harassment, craziness, charade, hustle, guilt, guilting, chasing, pushing, pretending, pressuring,
			trying to sell, with the, trolling, lyin, baloney, chasing me, spam`,
		RECEIVE: `receive, recieve, receiving, recieving, recive, receve, get, getting, gettin, hear from, hearing from,
			be getting, be receiving, be part of, be a part of, be on, see, seeing, accept, have, be sent, be
			subscribed to, be included in, be signed up for, be added to, be enrolled in, be bombarded with, be
			spammed with, be bothered with, be bothered by, read, reading, deal with, any of, participate in,
			subscribe to, sign up for, keep getting, keep receiving, continue to receive, continue receiving,
			continue getting, continue to get`,
		WANT: `want, wanna, wanted, wants, wan, wish, wished, like, need, care for, care to, care about, interested in,
			desire, consent to, agree to, agree, authorize, appreciate, ask for, asked for, asking for, ask to, sign
			up for, signed up for, sign up to, signed up to, request, requested, prefer, consent, consented to,
			agreed to, opt in to, opted in to, opt in for, opted in for, subscribe to, subscribed to, enjoy, permit,
			give you permission to, give u permission to, gave you permission to, allow, approve, require, intend
			to, supposed to get, welcome, approve of`,
		NEG: `dont, don, not, dnt, never, no longer, nolonger, wont, cannot, cant, didnt, doesnt, isnt, arent, wasnt,
			havent, hasnt, wouldnt, shouldnt, couldnt, donot, aint, nvr, neva, neither, nor, dun, without, dont
			ever, do not ever, dont you ever, dont u ever, do not you, dont you, dont even, rather not, id rather
			not, prefer not to, refuse to, decline to, stop trying to, never ever, dontt, dotn, odnt, didn, did not,
			have not, is not, are not, was not, will not, would not, can not, could not, should not, does not, has
			not, do not, had not, hadnt, dint, doont, nt, dnot, no`,
		FORBID: `dont, dnt, do not, donot, never, dont ever, do not ever, dont you ever, dont u ever, dont even, dont
			you, dont u, nvr, neva, never ever, dontt, dotn, odnt, doont, don, dont you dare, dont even think about,
			not to, pls no, please no, prefer not to, prefer you not, prefer u not, prefer that you not, prefer if
			you didnt, rather you not, rather u not, rather you didnt, rather u didnt, rather you dont, if you would
			not, if you could not, if you did not, if you didnt, if u didnt, if you dont, if you wouldnt, not
			allowed to, not permitted to, not authorized to, no permission to, no longer, must not, may not, should
			not, shouldnt, refrain from, never want you to, not want you to, dont want you to, dont want u to, dont
			need you to, dont need u, not you, dont try to, dont b, dunt, dnot, dont be, do not be, do not keep,
			dont keep, duh not, don not, plz dont, no more you, avoid`,
		NO: `no, zero, nomore`,
		NO_MORE: `no more, no further, no mo, no additional, nomore, no mas, no future, not one more, not another, never
			another, no more of, zero more, never again any, not 1 more, not a single, had enough of, enough of,
			enough with, no new, no extra, had it with, no more any, quit it with, no mor, nomor, no moar, that was
			the last, need no more, want no more, no longer any`,
		NO_NEED: `no need to, no need for you to, no need, there is no need to, theres no need to, no reason to, no reason
			for you to, stop the need to, dont need to, do not need to, dont have to, do not have to, dont bother,
			do not bother, no point in, no point, no longer need to, no longer have to, no use`,
		AGAIN: `again, anymore, any more, ever again, ever, further, any further, any longer, in the future, going
			forward, moving forward, from now on, anytime, henceforth, hereafter, nomore, agian, agn, after this,
			anymor, for good, permanently, forever, from here on, from this point on, in future, at all, whatsoever,
			no more, else, anyting else, another`,
		MESSAGE: `text, texts, txt, txts, txt's, text's, message, messages, msg, msgs, mesage, mesages, sms, smses, mms,
			messaging, texting, text messages, text message, txt messages, txt msgs, txt msg, text msgs, text msg,
			communications, communication, correspondence, solicitations, solicitation, blasts, blast, group blasts,
			messges, mssgs, textmessages, txting, msging, spam texts, spam, junk texts, robotexts, robo texts,
			robotext, group text, group texts, mass texts, dms, pings, ping, messeges, messags, automated messages,
			text alerts, sms messages, phone messages, missives, mass messages, bulk messages, bulk texts, text
			blasts, txt blasts, promo texts, marketing texts, text spam, txts msgs, contact, txt alerts, textes,
			texties, automated texts, auto texts, bot texts, political texts`,
		PROMO: `coupons, promos, promotions, ads, adverts, advertisements, advertising, marketing, offers, deals,
			invites, invitations, newsletters, discounts, specials, surveys, donation requests, fundraising, sales
			pitches, sales, campaigns, propaganda, announcements, appeals, offer texts, promo, coupon, promotional
			stuff, promotional material, solicitors, polls, soliciting, junk, bullshit, crap, garbage, bs, shit,
			stuff, invite, weekly deals, adds, advertisments`,
		ALERT: `reminders, reminder, alerts, alert, notifications, notification, updates, notifs, notif, notices,
			appointment reminders, appt reminders, appointment messages, appointment texts, appointment alerts,
			appointment notifications, appt texts, service reminders, order updates, order texts, order alerts,
			order notifications, shipping updates, delivery updates, delivery notifications, delivery alerts,
			delivery texts, refill reminders, refill texts, payment reminders, payment texts, bill reminders,
			billing texts, confirmation texts, follow ups, followups, follow up texts, school alerts, weather
			alerts, daily texts, tips, quotes, verses, devotionals, check ins, class reminders, class texts, class
			alerts, rent reminders, event reminders, event texts, meeting reminders, practice reminders, bill texts,
			reminder texts, review requests, check in texts, game alerts, game texts, job alerts, job texts`,
		OTHER_CHANNEL: `email, emails, e mail, e mails, newsletter, email newsletter, mailer, mailers, paper, paper bill, paper
			bills, paper statements, mail, voicemail, voicemails, phone calls, robocalls, catalog, catalogue,
			magazine, insurance, dental insurance, dental, vision, warranty, protection plan, autopay, auto pay,
			paperless, statements, photos, photo, hot lunch, lunch, activity, field trip, arbitration, coverage,
			401k, benefits, shipping insurance, housekeeping, monogram, gift wrap, extended warranty, pe, testing`,
		LIST: `list, lists, listing, group, group chat, chat, thread, distribution, file, files, directory, program,
			service, roll, rolls, line, registry, team`,
		MAILING_LIST: `your list, ur list, yr list, your lists, ur lists, yalls list, this list, these lists, that list,
			mailing list, mailing lists, text list, txt list, texting list, sms list, message list, messaging list,
			contact list, contacts list, call list, calling list, phone list, marketing list, email list, spam list,
			distribution list, donor list, customer list, subscriber list, subscribers list, your database, ur
			database, database, databases, data base, your system, ur system, your systems, your records, ur
			records, your contacts, ur contacts, your files, your file, your phone book, your phonebook, ur
			phonebook, phonebook, your spreadsheet, whatever spreadsheet, your directory, your rolodex, mailing,
			mailings, texting service, text service, alert list, blast list, client list, patient list, broadcast,
			broadcasts, broadcast list, your crm, crm, your data, text thread, text chain, text loop, text club,
			texting program, text program, sms program, messaging service, distro, lead list, leads list, prospect
			list, your program, your service, this thread, this chat, this group, this program, this
			group text, this thing, this nonsense, this crap, this shit, this spam, this bs, whatever
			list, every list, all lists, any list, any lists, all your lists, your address book, ur address book,
			recipient list, recipients, the text group, text group, this                         group chat, your
			phone list, ur phone list, your call, the text list, u                         guys list, your chain,
			this chain, the system, the list of contacts, reminder list, reminders list, notification list, promo
			list, robo list, robo text list, ur phone book, ur phone, your                         phone, your
			computer, ur computer, your campaign`,
		OTHER_LIST: `waiting list, wait list, waitlist, waitinglist, guest list, guestlist, pickup list, pick up list, pick
			up line, class list, roster, shopping list, grocery list, supply list, to do list, todo list, invite
			list, price list, wish list, wishlist, substitute list, sub list, volunteer list, packing list, standby
			list, cancellation list, short list, schedule, rotation, lineup, line up, on call list, attendance list,
			emergency contact list, emergency contact, emergency contacts, authorized list, authorized users, vip
			list, player list, team list, sign up sheet, signup sheet, calendar, rsvp list, prayer list, backorder
			list, lease, title, deed, insurance policy, seating chart, party list, gift list, list for, the bill,
			will call, queue, the program book, the agenda`,
		ME: `me, us, myself, mee, him, her, my mom, my dad, my mother, my father, my wife, my husband, my son, my
			daughter, my kid, my grandmother, my grandma, my grandson, my grandfather, my parents, my spouse, both
			of us, all of us, my family, us both, both me, both, me too, moms, this person, my hubby, my girl, my
			boy, my brother, my sister, my roommate, yours truly, my ass, my household, my mum, my partner`,
		MY: `my, our, mine, his, their, hers`,
		NUMBER: `number, numbers, num, nbr, my #, this #, my no, my phone, this phone, phone number, ph number, phone no,
			my fone, my cell, this cell, cell phone, cellphone, my mobile, this mobile, mobile number, mobile no,
			cell number, cell no, telephone number, telephone no, my telephone, my line, this line, my info, our
			info, my information, our information, contact info, contact information, contact details, my details,
			our details, my contact, our contact, this contact, this info, my digits, digits, my data, personal
			data, personal information, personal info, my particulars, phone #, this device, my device, home phone,
			work phone, my profile, my entry, my record, my records, her number, his number, her phone, his phone,
			cell #, mobile #, tel number, #s, this landline, my landline, these numbers, my inbox, all my info, all
			my information, all my data, my wifes number, my husbands number`,
		NAME: `name, names, my name, our name, our names`,
		THIS: `this, these, them, those, em, dis, theses, thes, these things, thees, any of these, any of this, all of
			these, all of this, all this, all these`,
		IT: `it, that, tht, dat`,
		ANYTHING: `anything, anythin, anyting, any thing, anything else, nothing, nothin, any more, anymore, another, one
			more, more, shit, crap, stuff, bs, garbage, bullshit, these, this, those, ur stuff, your stuff, ur crap,
			your crap, ur shit, your shit, anymore of, any of these, any of this, more of these, more of this,
			another one, any`,
		ALL: `all, everything, all of it, all of these, all of this, all of them, every, both, whole, each, any,
			altogether, entirely, completely, totally`,
		SUBSCRIPTION: `subscription, subscriptions, account, acct, accounts, membership, memberships, plan, service, services,
			enrollment, registration, trial, free trial, contract, program, policy, participation, enrolment,
			agreement, whole thing, contact, alarm service, sub`,
		OTHER_OBJECT: `order, orders, appointment, appointments, appt, appts, apt, apmt, reservation, reservations, booking,
			bookings, class, classes, lesson, lessons, practice, game, meeting, meetings, ride, trip, flight,
			flights, delivery, deliveries, shipment, payment, payments, autopay, auto pay, checks, cheque,
			transaction, transfer, charge, charges, fee, fees, pickup, pick up, session, sessions, visit, visits,
			consult, consultation, consulation, hotel, room, table, event, tickets, ticket, rsvp, spot, slot, pizza,
			salad, sandwich, burger, drink, drinks, onions, onion, cheese, tomato, tomatoes, lettuce, pickles,
			sauce, mayo, ice, car, truck, van, bus, train, taxi, cab, uber, job, school, smoking, drinking, vaping,
			weed, water, leak, noise, alarm, bleeding, pain, meds, medication, medicine, pills, prescription, rx,
			refill, dose, treatment, therapy, stain, stains, snow, tree, stump, mold, tattoo, wart, mole, stitches,
			cast, braces, tooth, teeth, wisdom teeth, password, credit card, debit card, photo, pic, picture,
			comment, cookie, virus, document, debt, loan, invoice, quote, estimate, claim, pest, bugs, ants, branch,
			branches, carpet, furniture, couch, junk removal, trash can, dog, cat, fight, war, bill from passing,
			traffic, storm, rain, rent, lease, semester, wedding, funeral, dinner, lunch, breakfast, interview,
			shift, shifts, project, contractor, installation, install, cleaning, haircut, massage, facial, manicure,
			exam, surgery, procedure, physical, checkup, check up, cleaning appointment, tour, showing, viewing,
			gig, song, joking, laughing, crying, thinking, worrying, eating, working, talking, running, bus stop,
			tomorrow, tmrw, tonight, monday, tuesday, wednesday, thursday, friday, saturday, sunday, tues, tue, wed,
			weds, thurs, thur, thu, fri, 2nd, pair, shirt, shoes, dress, size, line item, package, parcel, box,
			boxes, subscription box, cake, flowers, bouquet, tire, tires, oil, oil change, registration fee,
			battery, milk, bread, eggs, salmon, chicken, rice, fries, late fee, ex husband, ex wife, ex, wheel,
			wheels, tv, camp, team, league, club meeting, webinar, zoom, conversation, app from, first one, the
			check, card on file, my check, recurring payment, story, bill, bills`,
		CONSENT: `consent, permission, authorization, authorisation, agreement, approval, opt in`,
		REVOKE: `revoke, revoking, revoked, withdraw, withdrawing, withdrawn, withdrew, rescind, rescinding, retract,
			object to, take back, taking back, withhold, never gave, didnt give, did not give, dont give, do not
			give, dont have, do not have, no longer have, no longer give, nullify, void, deny, pull, without,
			terminate, cancel, lack, removing, remove, refuse, have no, have not given, never given, havent given,
			not given`,
		WITHDRAW: `withdraw, withdrawing, withdraw from, object to, objecting to, opt out`,
		WHY: `why, how come, whys, whyd, why is it, wy, for what reason, whyd you, why did, y did, y is`,
		HOW: `how, how do, how do i, how do u, how do you, how can i, how can we, how to, how does one, how would i,
			how could i, where do i, where can i, where do we, what do i do to, what do i need to do to, what do i
			have to do to, is there a way to, any way to, can i, could i, may i, can we, how am i, how must i, tell
			me how to, show me how`,
		IF: `if, what if, what happens if, what happens when, whether, in case, unless, should i, do i have to, do i
			need to, did you, did u, did they, did we, did he, did she, does, if i, if we, when did you, did yall,
			did someone, will i, will you, will my, will they`,
		PAST: `did, have, had, has, been, ive, weve`,
		MEAN: `mean, meant, mean to, meant to, intend, intend to, intended, want, wanted, wish, ask, asked, request,
			requested`,
		TRY: `trying, try, tryna`,
		ALREADY: `already, alrdy, alredy, aready, allready, several times, multiple times, many times, twice, three times,
			two times, 3 times, 2 times, 4 times, 5 times, 10 times, 3x, 2x, countless times, repeatedly, weeks ago,
			months ago, days ago, a while ago, previously, thought, thought i, before, a million times, a hundred
			times, many times before, numerous times, x times, this many times`,
		STILL: `still, stil, yet still, even after, continue to, keep on, and i still, keep`,
		KEEP: `keep, keeps, kept, continue, continues, constantly, always`,
		TELL: `told, said, asked, requested, tell, tried, begged, texted, sent, replied, typed, wrote, responded,
			saying, asking, telling, say, typing, text, which part of, what part of, how many times, sending, reply,
			replying, hit, pressed, entered, demanded, texting, replied with, said to, asked to, asked you to, told
			you to, told u to, told yall to, asked u to, told them to, instructed, put, write, send, answered,
			clicked, click`,
		YOU: `you, u, ya, yall, you all, you guys, u guys, ye, yu, you people, u people, yous, youse, ppl, you folks,
			you clowns, you idiots, whoever, someone, somebody`,
		AND: `and, n, or, then, so, because, cuz, cause, bc, since, as, plus, while, when, where, who, which, also,
			until, till, til, unless, cos, coz, though, nor`,
		BUT: `but, however, otherwise, instead, except`,
		LEAVE_ALONE: `leave me alone, leave us alone, leave me tf alone, leave me the * alone, leave me be, leave us be, leave
			me in peace, leave my phone alone, leave me the hell alone, leave me the fuck alone, leave me * alone,
			leav me alone, leave me lone, leave me alon, leave my family alone, leave my * alone, let me alone, get
			off my phone, get off my line, get off my back, get out of my phone, get out of my inbox, stay out of
			my, stay off my, stay off my phone, lose my number, lose my #, lose my info, lose my contact, lose this
			number, lose my num, lose this #, lose the number, forget my number, forget this number, forget you ever
			had this number, forget u ever had this number, forget you know me, delete my number, erase my number,
			throw away my number, burn my number, toss my number, quit it with the texts, no contact, dont bother
			texting, do not bother texting, get my name off, get my number off, get my * off, take me off, take me
			off of, take me out of, take us off, tak me off, take my name off, take my name out, take my number off,
			take my number out, take my phone off, take my phone number off, take my cell off, take my contact off,
			take my info off, take this number off, take this phone off, take this number out, tke me off, strike me
			from, strike my name, strike me off, scratch me off, scratch my name, cross me off, cross my name off,
			cross us off, pull me off, pull my number, pull my name, lemme alone, leave me aloneee, find someone
			else to bother, find somebody else to bother, find someone else to text, quit bothering, go bother
			someone else, go bother somebody else, text someone else, text somebody else, bother someone else, block
			my number on your end, block my number, put me on your do not, put me on the do not, put me on do not,
			put us on your do not, put my number on your do not, put my number on the do not, add me to your do not,
			add me to the do not, add my number to your do not, add me to do not, add this number to your do not,
			place me on your do not, place me on the do not, i am on the do not call, im on the do not call, on the
			do not call list, on the national do not call, registered on the do not call, preference to no, i do not
			consent, do not consent, never consented, never agreed to, never gave consent, never gave you consent,
			never gave you permission, never gave permission, never gave you my number, never gave u my number,
			didnt give you my number, didnt give u my number, did not give you my number, did not authorize, didnt
			authorize, never authorized, never authorised, did not consent, didnt consent, no consent, not
			authorized to, not authorised to, you are not authorized, do not have my consent, do not have my
			permission, dont have my consent, dont have my permission, dont have permission, do not have permission,
			lose my digits, pretend i dont exist, act like i dont exist, act like you dont know me, consider me
			gone, consider this my opt, cease and desist, cease & desist, cease communication, no longer consent,
			right to be forgotten, right to object, right to erasure, drop me from, get me off, get me off of, get
			us off, get me outta, pull me from, out of my inbox, off my phone you, lose number, cease all, cease
			any, cease further, cease contact, without my consent, without my permission, consider this my formal,
			do not have consent, dont have consent, blocking you, unsubscribing`,
		LET_GO: `get me out, get me out of this, let me be, let us be, lemme be, stay away from me, take a hint, get the
			hint, forget me, forget i exist, forget me please, drop me, cut me off, block me, do not disturb, dont
			bother, dont bother me, no means no, off my phone, out of my phone, take me out, take us out, i dont
			consent, i do not consent, let me live, tired of this, im tired of this, i hereby, not consenting, lose
			it, out of my inbox, take me off`,
		DISMISS: `go away, get lost, fuck off, f off, fk off, fck off, fuck you, fuck u, f u, f you, fck you, fck u, piss
			off, buzz off, bugger off, back off, shove off, sod off, naff off, screw off, screw you, screw u, eff
			off, eat shit, go to hell, go fuck yourself, gtfo, kick rocks, beat it, kiss my ass, pound sand, take a
			hike, scram, bye felicia, get bent, get the fuck outta here, fuck outta here, get outta here, get the
			fuck out, fuck right off, rack off, jog on, fuk off, fuk u, fuk you, foff, up yours, drop dead, get
			stuffed, go jump, go pound sand, fvck off, feck off, shoo, begone, be gone, go away spam, get out, fo,
			ef off, go bother, go away please, stay away, get away from me, get away, shut up, stfu, shut the fuck
			up, shut it`,
		WRONG_NUMBER: `wrong number, wrong #, wrong nbr, wrong numba, wrong person, wrong guy, wrong gal, wrong girl, wrong
			man, wrong lady, wrong dude, wrong woman, wrong cell, wrong individual, wrong recipient, wrong party,
			wrong mobile, wrong parent, wrong patient, wrong customer, wrong client, wrong student, wrong kid, wrong
			human, wrong fella, wrong chick, rong number, worng number, wron number, wrong numb, wrng number, wrong
			numer, wrong nummer, incorrect number, incorrect phone, incorrect contact, incorrect person, not the
			right number, not the right person, isnt the right number, isnt the right person, not the correct
			number, not the person, arent the right, isnt the person, not who you think, not who u think, not who
			you are looking, not who youre looking, not who ur looking, isnt his number, isnt her number, not my
			name, thats not my name, no one named, no one by that name, no one by the name, no one here by, no one
			here named, noone by, noone named, noone here, nobody named, nobody by that name, nobody by the name,
			nobody here by, nobody here named, no body named, nobody with that name, no one with that name, no
			person by, no person named, no such person, there is no * at this number, theres no * at this, not at
			this number, no longer at this number, no longer has this number, no longer have this number, no longer
			his number, no longer her number, no longer their number, doesnt have this number, doesnt have this
			phone, doesnt have it anymore, does not have this number, doesnt own this number, doesnt use this
			number, does not use this number, no longer uses this number, no longer owns, no longer lives here,
			changed her number, changed his number, changed their number, new owner, last owner, previous owner,
			prior owner, former owner, old owner, owner before, the previous person, person who had this number, had
			this number before, had my number before, just got this number, just got this phone, recently got this
			number, new to this number, this is a new number, this number now belongs, number belongs to, this
			number does not belong, this number doesnt belong, was reassigned, been reassigned, reassigned, whoever
			had this, whoever you are looking for, whoever youre looking for, whoever ur looking for, whoever gave
			you this number, gave you the wrong, gave u the wrong, gave you a wrong, gave a fake number, gave you a
			fake, given the wrong, given you the wrong, dialed wrong, misdialed, texted the wrong, texting the
			wrong, messaged the wrong, reached the wrong, contacted the wrong, somebody elses number, someone elses
			number, mistaken identity, mistaken me for, mistaking me for, confusing me with, have me confused, got
			me confused, have me mixed up, got me mixed up, have me mistaken, thinking of someone else, meant for
			somebody else, intended for someone else, intended recipient, not the intended, not the parent, not a
			parent of, not the mother of, not the father of, not the mom of, not the dad of, never been to your,
			never been a customer, never been a patient, you got the wrong, u got the wrong, you have the wrong, u
			have the wrong, ya got the wrong, correct your records, fix your records, correct ur records, check your
			records, wrong phone number, wrong phone no, wrong num, aint him, aint her, got this phone number, got
			this number, got this phone 2, got this phone last, this is a new number now, meant for someone else,
			number is not, number isnt, no one here called, nobody here called, nobody here is called, update your
			records, update ur records, wrong contact, i am not the parent, have had this number, had this number
			for, looking for someone else, confused me with, doesnt live here, does not live here, doesnt work here,
			no longer works here, got the wrong number, got the wrong person, got the wrong guy, got the wrong
			contact, wrong contact info, changed my number, theres no * at this number, isnt my name, different
			person, different person now, looking for doesnt, no * here wrong, is not my number, isnt my number, not
			the number for, isnt the number for, is not the phone for, isnt * phone, isnt * number, is not * phone,
			is not * number, not * number anymore, aint * phone, aint * number, not the phone of, is not who you,
			not who you, this is no longer * number, this is no longer * phone, this is no longer the number, this
			is no longer the phone, have the wrong number`,
		NOT_ME: `not me, that is not me, thats not me, isnt me, this isnt me, aint me, not mine, not him, not her, not my appointment, not my order, not my account, not my kid, not my child, not my prescription, i dont know you, i dont know u, dont know you, dont know u, i do not know you, i dont know who this is, i dont have kids, i dont have any kids, i have no kids, i have no children, never heard of you, never heard of u, bad number, wrong phone, wrong one, someone else`,
		WRONG_PERSON: `this isnt, this is not, this aint, thats not, im not, i am not, not, i aint, aint, this number isnt, no this isnt, dont know any, i dont know any, dont know a, i dont know a, do not know any, i do not know any, idk any, i dont know anyone named, dont know anyone named, theres no, there is no, idk a, you want, i dont know, dont know, is not, isnt, not for, looking for, is this for, this was for, meant for, my name isnt, my name is not, i know no, nobody named, no one named`,
		NOT_INTERESTED: `not interested, no interested, not intrested, not intersted, not intereste, not intrsted, no interest,
			no intrest, uninterested, not at all interested, not interested in this, not interested at all, im good,
			hard pass, dont need your services, do not need your services, dont need it, no longer interested, never
			interested, not for me, isnt interested, arent interested, couldnt care less, not in the market, dont
			want it, i dont want it, do not want it, dont want this, not looking to sell, not looking to buy, not
			selling, not buying, not for sale, isnt for sale, no longer needed, no longer need this, no longer need
			it, no longer need your services, no longer necessary, not needed, dont need this, dont need this
			anymore, dont need this service, dont care, i dont care, dont contact, not wanted, unwanted`,
		ENOUGH: `enough, enough already, enough is enough, spam, junk, scam, scammers, goodbye, over it, im over it, im
			over this, done with this, done with you, done with yall, im done with this, sick of this, tired of
			this, im tired of this, im sick of this, give it a rest, give it up, knock it off, cut it out, cut the
			crap, cut the bs, this is spam, thats spam, spam spam, this is harassment, harassment, reported,
			reported as spam, reported as junk, blocked, blocking, blocking this number, marked as spam, marking as
			spam, report spam, quit it, quit already, no no no, unwanted, unsolicited, leave it, drop it, quit that,
			very annoying, so annoying, this is annoying, you are annoying, ur annoying, youre annoying, annoying,
			for the last time, last warning, final warning, final notice, no means no, you again, u again, not
			again, ugh not again, u guys again, you guys again`,
		TOO_MANY: `too many, way too many, way too much, so many, too often, too frequent, too frequently, so often, so
			much, too much, excessive, overkill, a million, a thousand, a hundred, dozens of, tons of, every single
			day, all day long, every hour, every five minutes, every 5 minutes, 10 times a day, multiple times a
			day, several times a day, times a day, constantly, nonstop, wayyy too much, waaay too much, wayy too
			much, way 2 much, 2 much, 2 many, way 2 many, alot of, all these, wayyy too many, waaay too many, wayy
			too many, waaaay too much`,
		TIME: `at night, at midnight, at work, at this hour, at this time, in the middle of the night, during work,
			during work hours, during school, during school hours, during class, during the day, during business
			hours, in the morning, so early, so late, this early, this late, that early, that late, before 8, before
			9, before 10, before 7, before noon, after 8, after 9, after 10, on weekends, on the weekend, on
			sundays, on sunday, on saturday, on saturdays, on holidays, every day, everyday, every single day, every
			hour, daily, every week, every 5 minutes, every five minutes, all day, all the time, so much, so often,
			so many times, multiple times, too much, too often, constantly, at dinner, while im working, while i
			work, when im sleeping, when im working, while i sleep, when i am at work, when im at work, while im at
			work, at 1, at 2, at 3, at 4, at 5, at 6, at 7, at 11, at 12, at 3am, at 4am, at 5am, at 6am, at 7am, at
			8am, at 2am, at 1am, at 11pm, at 10pm, at 9pm, at 12am, so many texts, same message, same thing, same
			coupon, same text, same ones, same one, same crap, same offer, same ad, same deal, same link,
			duplicates, over and over, during church, during meetings, during dinner, late at night, early in the
			morning, past 9, past 10, past midnight, after hours, times a day, until, till, for a while, for now,
			this week, today, right now im, so frequently, in the afternoon, after dark, before work, before sunrise`,
		FED_UP: `sick of, tired of, fed up with, fedup with, over these, over your, over ur, done with, im over, annoyed
			by, annoyed with, hate, hate these, hate getting, cant stand, had it with, had enough, bothered by, dont
			appreciate, do not appreciate, dont like, do not like, done getting, done receiving, done hearing from,
			through with, stick your, shove your, shove these, shove ur, stick ur, keep your, keep ur, over getting,
			weary of, fed up of, sick and tired of, not happy about, dont care for, do not care for, dont care
			about, do not care about, dont read, never read, i dont read, no use for, have no use for, dont wanna
			see, dont want to see, dont wanna hear, dont want to hear, over it with`,
		LESS_OFTEN: `text less, text me less, fewer texts, fewer messages, less texts, less messages, fewer texts please,
			text less often, less often, less frequently, less frequent, cut back on, cut down on, tone it down,
			dial it back, scale back on, not so many texts, not as many texts, only text me once, only text once,
			texts once a month, texts once a week`,
		THREAT: `report you, report u, reporting you, reporting u, reported you, report this number, reporting this
			number, reporting this, sue you, sue u, suing you, my lawyer, my attorney, legal action, lawsuit, class
			action, fcc, ftc, tcpa, bbb, better business bureau, attorney general, calling the police, call the
			police, press charges, pressing charges, small claims, see you in court, file a complaint, filing a
			complaint, filed a complaint, do not call registry, restraining order, blocking you, block you, block
			this number, blocking this number, blocking u, block u`,
		CHANNEL_INSTEAD: `email only, emails only, email me instead, email instead, email is better, emails instead, prefer email,
			prefer emails, prefer e mail, by email only, via email only, through email only, call only, calls only,
			phone calls only, call me instead, call instead, only call me, prefer calls, prefer a call, prefer a
			phone call, prefer phone calls, call me dont text, call dont text, just call me dont text, call me do
			not text, by mail only, mail me instead, use my other number, use my other phone, use my new number, use
			my work number, use my cell instead, use a different number, use another number, text my other number,
			text my other phone, text my new number, text my husband instead, text my wife instead, contact my
			husband instead, contact my wife instead, other number instead, for me from now on, do not use text
			messaging, dont do texts, i dont text, i do not text, i only take calls, through the app only, app only
			please, only email me, only email please, just email me, email me not text, email not text, call not
			text, calls not texts, emails not texts, this is my work phone, this is my work cell, this is a
			landline, landline, use email, contact me by email, contact me by phone, contact me by mail, reach me by
			email, please email me, send email instead, send it by email instead, send it by mail, i prefer calls, i
			dont like texting, i hate texting, dont like to text, do not like to text, i do not like texting`,
		GONE: `no longer a customer, not a customer, not your customer, not a client, not a patient, no longer a
			member, no longer a client, no longer a patient, no longer a student, no longer a resident, no longer a
			tenant, no longer your patient, no longer your customer, no longer your client, no longer with your, no
			longer use your, no longer shop, no longer bank, no longer attend, no longer enrolled, no longer a part
			of, no longer employed, no longer own, dont go there anymore, dont shop there anymore, dont shop with
			you anymore, dont bank with, do not bank with, dont live there anymore, dont own that, dont work there
			anymore, dont use you, dont use your, do not use your, dont do business with, do not do business with,
			already have a dentist, already have a doctor, already have an agent, already have a realtor, already
			have insurance, already have a provider, already got a dentist, already voted, already donated, went
			with someone else, went with another company, went with a different company, using someone else, sold
			that car, sold the house already, sold my house already, is deceased, was deceased, deceased, has passed
			away, passed away in, passed away last, is no longer with us, out of business, not in school anymore,
			transferred schools, closed my account, never signed up, didnt sign up for this, did not sign up for
			this, didnt sign up for these, did not sign up for these, dont remember signing up, dont recall signing
			up, never subscribed, never asked for this, never asked for these, didnt ask for this, didnt ask for
			these, did not ask for this, did not ask for these, never requested this, never requested these, signed
			me up for this, signed me up for these, never opted in, didnt opt in, did not opt in, cancelled my
			membership, canceled my membership, quit the gym, left the gym, have a new dentist, have a new doctor,
			have a different doctor, changed dentists, changed doctors, not a member, not a member anymore, dont
			want your services, my number changed, getting a new number, switching numbers`,
		START: `start, starting, begin, resume, resuming, restart, restarting, turn on, turn back on, reactivate,
			reinstate, reenable, unblock, unpause, bring back, keep`,
		SUBSCRIBE: `subscribe, resubscribe, resubscribed, resubscribing, re subscribe, subscribe again, opt back in, opt me
			back in, opt me in, opting back in, opt in again, opt us back in, sign me up, sign me back up, sign me
			up again, sign us up, sign us back up, sign back up, sign up again, re enroll, reenroll, enroll me, re
			enroll me, rejoin, unstop, un stop, undo stop, undo my stop, undo the stop, undo my opt out, undo the
			opt out, undo opt out, un opt out, reverse my opt out, reverse the opt out, un unsubscribe,
			ununsubscribe, re add me, readd me, unblock me, unblock my number, reactivate texts, start texting me
			again, start sending again, start texts again, start the texts again, start messages again, start
			texting again, turn texts back on, turn my texts back on, turn the texts back on, turn alerts back on,
			add me back, add us back, put my number back, add my number back, add this number back, be added back,
			be put back, back on the list, back on your list, back on the text list, you can text me again, can text
			me again, ok to text me again, okay to text me, you can text me now, you may text me again, feel free to
			text, send me texts again, send me messages again, send me the texts again, send me reminders again,
			send reminders again, resume texts, resume texting, resume messages, resume messaging, resume sending,
			resume alerts, resume reminders, restart texts, reinstate me, receive texts again, receive messages
			again, receive your texts again, get texts again, get your texts again, get the texts again, get
			messages again, get the messages again, get alerts again, get the alerts again, receive alerts again,
			getting texts again, getting messages again, getting alerts again, getting the texts again, start
			getting texts, start getting messages, start getting the, start getting your, start receiving, start
			sending me, start sending the, start texting me, start messaging me, start back sending, want the texts
			again, want texts again, want the texts back, want my texts back, want my alerts back, want my reminders
			back, want the alerts back, want the reminders back, need my reminders, need my alerts, want messages
			again, please include me again, include me again, rejoin the list, rejoin the text, can i get back on,
			can i rejoin, sign me up for texts, sign me up for the texts, sign me up for text, sign me up for your
			texts, sign me up for alerts, sign me up for the alerts, sign up for texts, sign up for your texts, sign
			up for text alerts, add me to the text list, add me to your text list, add me to the texts, add me to
			your texts, add my number to your text, opt in please, i opt in, opting in, i want to opt in, want to
			opt in, like to opt in, want to subscribe, like to subscribe, wanna subscribe, want to resubscribe, like
			to resubscribe, yes opt me in, put me back on, put me back in, put us back on, get me back on, want back
			on, join again, u can text me again, turn texts on, text me again please, please text me again`,
		ADD: `put, add, adding, putting, include, get, place, re add, throw`,
		BACK: `back, back on, back to, back up, back in, again, agn, bak`,
		MISTAKE: `by mistake, by accident, accidentally, accidently, accidental, on accident, mistakenly, in error,
			unintentionally, unintentional, inadvertently, was a mistake, was an accident, by error, not on purpose,
			oops, whoops, pocket texted, butt texted, was an error, fat fingered, wrong button, my bad, was a typo,
			autocorrect, didnt mean to text, didnt mean to send, did not mean to send, didnt mean to hit, meant to
			text, meant to send, my kid sent, my kid hit, my toddler`,
		HARMLESS: `stop by, stops by, stopped by, stopping by, stop in, stopping in, stop over, stop at, stopping at, stop
			off, stop on by, stop on the way, stop through, stop n shop, stop and shop, stop & shop, stop for,
			stopping for, bus stop, next stop, last stop, first stop, pit stop, non stop, nonstop, dead stop, one
			stop, rest stop, truck stop, train stop, stop sign, stop light, stoplight, cant stop, couldnt stop,
			cannot stop, could not stop, can not stop, never stop, stop payment, stop watch, stop loss, stop being,
			stop and get, stop and pick, stop to get, stop to pick, stop here, stop there, stop thinking, stop
			laughing, stop crying, stop smiling, stop talking about, stop worrying, stop eating, stop smoking, stop
			drinking, stop taking, stop watching, stop playing, stop looking, stop believing, stop working, stop
			running, stop the car, stop the bleeding, stop the presses, stop thats, stop youre so, stop ur so, omg
			stop, lol stop, stop lol, stop it lol, stop lmao, stop haha, haha stop, stop omg, f stop, stop hunger,
			stop bullying, stop order, stopped, end of, weekend, week end, ends up, end up, ended up, ending up, end
			date, end at, ends at, end by, end on, ends on, end in, ends in, end times, high end, low end, west end,
			east end, north end, south end, dead end, rear end, front end, back end, deep end, our end, my end, your
			end, other end, year end, end zone, end table, end time, end result, to end well, bitter end, end unit,
			loose end, loose ends, no end, quit smoking, quit drinking, quit vaping, quit my job, quit her job, quit
			his job, quit work, quit working, quit school, quit on, quit the team, quit the job, quit while, quit
			claim, quitclaim, quit band, quit soccer, cancellation policy, cancellation fee, cancel policy, cancel
			fee, cancelation policy, cancel culture, noise canceling, noise cancelling, got cancelled, was
			cancelled, was canceled, is cancelled, is canceled, been cancelled, been canceled, got canceled, get
			cancelled, be cancelled, be canceled, flight cancelled, cancelled my flight, do not cancel, please dont
			cancel, is it cancelled, is it canceled, class cancelled, cancelled practice, day off, days off, off
			work, off at, off today, off tomorrow, off tmrw, time off, get off at, get off work, gets off, off
			tonight, go off, going off, goes off, went off, turn off at, drop off, drop off at, dropping off,
			dropped off, pick up, take off work, took off, takes off, percent off, off the hook, kick off, kickoff,
			off street, off site, paid off, pay off, payed off, better off, show off, cut off time, check off, lift
			off, ripped off, rip off, come off, came off, fell off, fall off, falling off, off campus, off leash,
			off peak, off season, off white, off the shelf, off the menu, check out, checked out, checking out, find
			out, figure out, found out, work out, working out, worked out, workout, out of town, out of stock, out
			of size, out of the office, out of office, out of state, out of network, out of pocket, sold out, run
			out, ran out, running out, hang out, hanging out, eat out, eating out, take out, takeout, take out
			order, carry out, come out, came out, going out, go out, went out, out front, out back, out there, out
			here, out sick, get out at, got out at, get out of school, get out of work, get out early, reach out to,
			help out, time out, watch out, look out, log out, logged out, locked out, way out, out loud, out
			tomorrow, out today, out of here by, fill out, filled out, print out, turned out, turns out, left out,
			move out, moving out, moved out, out of gas, out of bounds, inside out, get my stuff out, stand out,
			point out, pass out, drop out, out of milk, list price, on the list, on your list, price list, to the
			list, remove stains, removes stains, hair removal, stump removal, snow removal, tree removal, mole
			removal, junk removal, tattoo removal, text you, txt you, txt u, text u, message you, msg you, msg u,
			contact you, call u, send you, send u, write you, text yall, message him, message her, message them,
			text me back, txt me back, message me back, msg me back, get back to me, contact us, contact lens,
			contact lenses, contacts prescription, contact person, contact form, contactless, emergency contact,
			cant wait, cannot wait, cant make, cant get, cant find, cant come, cant log, cant see, cant believe,
			cant thank, cant talk, cant afford, cant attend, cant do, wont start, wont stop, wont let me, wont work,
			wont be able, doesnt work, didnt work, not working, dont worry, do not worry, dont forget, do not
			forget, dont know, do not know, dont think, do not think, dont mind, dont get it, dont understand why,
			do not see, dont need to, dont have to, didnt get, did not get, didnt receive, did not receive, havent
			received, have not received, havent gotten, have not gotten, never received, never got, never get, didnt
			recieve, didnt get a, didnt get the, did not get the, didnt get my, havent got, dont get, not getting,
			not receiving, not received, havent heard, have not heard, didnt hear, havent seen, no worries, no
			problem, no prob, no idea, no clue, no one, no doubt, no matter, no way, no rush, no show, no need, no
			reply, no answer, no response, no wonder, no longer available, whether or not, not yet, not sure, not
			really, not bad, not too, not only, not just, not that, not gonna make, not going to make, not sure if,
			why not, if not, or not, not coming, not at home, not here, not feeling, not ready, not been, have not
			been, more info, more information, more details, more questions, no more questions, no more than, no
			further than, no later than, start at, start time, starts at, start on, start date, getting started, get
			started, jump start, head start, start the car, start with, start work, start working, start up, start
			over, start school, start a, start my, started, start the, start in, start to, no need to ask, no need
			to worry, no need to come, no need to call, take it off the`,
		WHO: `who is this, whos this, who this, who dis, who is dis, who are you, who r u, who ru, who r you, who am i
			talking to, who am i speaking with, who am i texting, who are u, who is texting, whos texting, who is
			texting me, who is contacting me, who is messaging, who is sending, whos sending, who sent this, who
			sent me this, who sends, may i ask who, may i know who, can i ask who, who may i ask, whom am i, who
			might this be, who is calling, who the hell is this, who the fuck is this, who tf is this, wtf is this,
			wth is this, whose number is this, whose number, whos number, whose this, whose dis, what number is
			this, what is this number, whats this, wats this, wat is this, what is this about, whats this about,
			what is this for, whats this for, what are these, what are these for, what are these messages, what are
			these texts, what company, which company, what business, what organization, what org, what store is
			this, what office, what place is this, where are these from, where did you get, where did u get, where
			you get my number, how did you get my number, how did u get my number, how did you get this number, how
			do you have my number, how do u have my number, how u get my number, how you get my number, who gave you
			my number, who gave u my number, who gave you this number, who gave u this number, identify yourself,
			identify your, is this a scam, is this spam, is this a real, is this real, is this legit, is this for
			real, is this a bot, is this a robot, are you a bot, are u a bot, are you a robot, are you real, are u
			real, am i talking to a, is this automated, is this a person, is this an actual, is this a legit, is
			this phishing, do i know you, do i know u, do we know each other, what am i signed up for, what am i
			signing up for, what exactly am i, what exactly is this, what list is this, what is this list, what list
			am i on, what is this service, what is this program, what service is this, what program is this, why am
			i getting this, why am i getting these, why am i receiving this, why am i receiving these, why did i get
			this, why did i receive this, why did i get, why are you texting me, why are u texting me, why r u
			texting me, why you texting me, why u texting me, why are you contacting me, why are you messaging me,
			why am i being texted, how does this work, how does this thing work, how do these work, how does it
			work, how do i use this, how do i use, how many of these, how often do you, how often will you, how
			often do these, do i get charged, will i be charged, am i charged, am i being charged, do these cost,
			does this cost, is there a charge, is this free, how much does this cost, do you charge for, do u charge
			for, what commands, what can i text, what are my options, what are the options, what keywords, what do i
			text, what do i reply with, terms and conditions, privacy policy, who runs this, who owns this, who do
			you represent, who do you work for, who do u work for, name of your company, name of the company, what
			is your company, what is the name of, your company name, what campaign, what brand, state your name,
			state your business, what do these texts, help with texts, help with messages, who is ths, whoisthis,
			who s this, new phone who, what is this, where is this from, what did i sign up for`,
		GREETING: `hi, hey, hello, hiya, yo, dear, good morning, good afternoon, good evening, good day, hey there, hi
			there, hello there, greetings, sup, heya, helo, howdy, morning, evening, sir, madam, maam, sir or madam,
			to whom it may concern, excuse me, ok, okay, okey, k, kk, yes, yeah, yep, yup, yea, sure, no, nope, nah,
			oh, ah, uh, um, umm, hmm, well, alright, right, look, listen, dude, bro, bruh, man, guys, folks, friend,
			hun, hon, honey, sweetie, sweetheart, buddy, pal, mate, miss, ms, mr, mrs, lady, boss, fam, sis, girl,
			ladies, gentlemen, no thanks, no thank you, no thx, no ty`,
		POLITE: `please, pls, plz, plse, plese, pleas, pleae, plase, pleez, pleeease, pleease, plss, plzz, plzzz, plox,
			pretty please, kindly, thanks, thank you, thank u, thank ya, thankyou, thx, thnx, thnks, tks, tnx, ty,
			tysm, tyvm, tyia, thanx, ta, cheers, much appreciated, appreciated, appreciate it, i appreciate it,
			would appreciate it, id appreciate it, many thanks, thanks so much, thank you so much, thank you very
			much, thanks in advance, thank you in advance, thanks a lot, thanks a bunch, sorry, sry, so sorry, im
			sorry, i am sorry, my apologies, apologies, pardon, regards, best regards, kind regards, sincerely,
			respectfully, god bless, god bless you, bless you, bless, have a good day, have a nice day, have a great
			day, have a blessed day, have a good one, good day, good luck, take care, no offense, no hard feelings,
			with respect, with all due respect, if you dont mind, if u dont mind, if you would, if you could, if
			possible, if you please, would you, could you, can you, can u, could u, would u, cld u, cud u, can ya,
			cn u, wud u, will you, will u, would you mind, much obliged, obliged, grateful, i beg you, begging you,
			im begging you, i would like you to, id like you to, asking you to, i ask that you, i ask you to, i am
			asking you to, i request that you, request that you, i would ask, xx, xo, xoxo, x, lol, lmao, haha,
			hehe, amen, bye, byee, bye now, cya, ttyl, i want you to, i need you to, i need u to, i want u to,
			please and thanks, please and thank you, please & thank you, please & thanks, pls and thanks, pls and
			ty, pls n ty, pls & ty, please and ty, please n thanks, thanks and`,
		RAGE: `fuck, fucking, fuckin, fking, fkn, fckin, fcking, freaking, freakin, friggin, frigging, effing, effin,
			fn, mf, mfer, mfers, motherfucker, motherfuckers, motherfucking, damn, damned, dammit, damnit, goddamn,
			goddam, god damn, goddammit, hell, the hell, bloody, shit, shitty, bullshit, ass, asshole, assholes,
			bitch, bitches, bastard, bastards, dick, dicks, dickhead, prick, cunt, idiot, idiots, moron, morons,
			stupid, dumb, dumbass, jerk, jerks, creep, creeps, scum, scammer, scammers, spammer, spammers, loser,
			losers, pos, crap, crappy, wtf, wth, tf, the fuck, omg, omfg, ffs, fgs, jfc, smh, jesus, jesus christ,
			jeez, geez, christ, for gods sake, for god sake, for the love of god, for the love of, for crying out
			loud, for fucks sake, for heavens sake, for petes sake, for christs sake, good god, oh my god, oh my,
			ugh, argh, grr, stfu, gtfo, seriously, srsly, fr, fr fr, i swear, i swear to god, im serious, i am
			serious, i mean it, do you hear me, do you understand, you hear me, u hear me, capiche, annoying,
			ridiculous, so annoying, pissed, im pissed, dumbasses, freaks, weirdo, weirdos, pathetic, shame on you,
			shame, liars, liar, thieves, whatever works, pisses me off, you creep, u creep`,
		NOW: `now, rn, right now, asap, a s a p, immediately, immediatly, imediately, at once, today, already, alrdy,
			this instant, this minute, right away, right this second, straight away, effective immediately,
			effective today, promptly, pronto, instantly, for good, forever, permanently, period, full stop, end of
			story, as soon as possible, once and for all, for the last time, last time, final time, again, i said, i
			say, said, i repeat, repeat, i already said, just, simply, do it, thats it, thats all, like now, like
			yesterday, finally, i told you, i told u, told you, told u, i mean, once more, one more time, second
			time, third time, 2nd time, 3rd time, for the 2nd time, for the 3rd time, for the second time, for the
			third time, for the 10th time, for the 100th time, for the tenth time, ok bye, asking again, reply, text`,
		FILLER: `a, an, the, to, about, abt, via, through, thru, over, onto, is, are, r, be, am, being, will, could,
			should, shall, can, must, may, gonna, gotta, im, ive, id, ill, we, weve, wed, he, she, they, your, ur,
			yr, youre, very, really, rly, such, just, even, only, also, some, kind, sort, type, types, kinds, same,
			dumb, random, stupid, bulk, automated, automatic, unwanted, unsolicited, constant, endless, daily,
			weekly, future, further, additional, subsequent, incoming, mass, group, spammy, silly, lame, nonstop,
			weird, creepy, dang, darn, effin, actual, personal, formally, officially, respectfully, i am, i
			was, whoever, whomever, its, tis, yo, dem, da, de, dis, dat, y'all's, yalls, i, of, for, from, on, in,
			at, with, w, up, lets, go, going, do, does, was, were, been, had, have, has, got, there, here, too,
			might, more, sales, sms, political, marketing, promotional, advertising, other, all of, kind of, type
			of, types of, sort of, me any, into, would`,
		WORD: `good, great, nice, fine, happy, home, house, time, year, people, think, know, come, came, see, look,
			use, find, tell, feel, become, mean, let, begin, seem, talk, turn, show, play, run, move, live, believe,
			bring, happen, write, provide, sit, stand, meet, learn, change, lead, watch, follow, create, speak,
			read, allow, open, walk, win, offer, remember, love, consider, appear, buy, serve, die, expect, build,
			stay, fall, reach, kill, remain, what, when, which, much, how, right, true, real, correct, yet, maybe,
			probably, tomorrow, tonight, morning, afternoon, evening, night, week, month, hour, minute, day, later,
			soon, early, late, dinner, lunch, breakfast, food, drink, pizza, birthday, weekend, money, price, cost,
			free, paid, pay, cheap, best, better, new, old, big, small, long, short, high, low, hot, cold, blue,
			red, black, white, green, size, medium, large, there, again, coming, looking, doing, making, taking,
			thinking, feeling, saying, done, ready, available, possible, sure, yes, address, location, problem,
			question, answer, help, thing, place, door, gate, code, room, street, road, car, truck, bus, doctor, dr,
			nurse, patient, teacher, student, class, kids, mom, dad, son, daughter, wife, husband, brother, sister,
			friend, first, second, third, next, last, two, three, four, five, six, seven, eight, nine, ten, one,
			half, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, funny, cute, sweet, cool,
			awesome, amazing, perfect, beautiful, interesting, allowed, what i, urgent, everyone, someone, anyone,
			into, during, after, before, between, under, against, without, within, along, among, worth, closed, fun,
			joke, bad, easy, hard, fast, slow, fair, leave, working, waiting, wait`,
	},
	realWords: `shop, shops, step, steps, top, tops, spot, spots, stoop, quite, quiet, send, and, bend, cancer, ended,
			starts, stops, stopped, stomp, strop, slop, sop, stow, store, story, stock, stone, stoke, stove, sto,
			stot, atop, stol, start, star, starr, smart, stat, held, hello, heel, helm, hell, heap, kelp, yelp,
			helps, helped, helper, info, into, in fo, suit, quick, quilt, quits, quid, squit, exist, exits, edit,
			exact, next, text, test, tests, testing, nesting, resting, taxing, tax, taxi, tent, texas, vexing, best,
			rest, west, nest, pest, texture, context, tested, tasted, tasting, remote, remove, removes, removed,
			remover, removal, move, moved, improve, remorse, massage, massages, passage, passages, message, messy,
			messenger, usage, sausage, manage, age, delete, deleted, deletes, elite, athlete, complete, relate,
			deplete, dilute, contract, contacts, contrast, content, contest, cancels, canceler, council, counsel,
			channel, candle, cancun, canal, conceal, canceled, cancelled, cancellation, cereal, camel, panel, cause,
			ceased, caese, chase, crease, lease, tease, please, peace, case, release, decrease, increase, disease,
			erase, grease, receive, received, receiver, deceive, relieve, retrieve, believe, perceive, recipe,
			recover, relive, reserve, resolve, revolve, bother, brother, mother, other, another, rather, both,
			father, botherd, alert, alerts, alter, later, albert, reminder, remainder, reminded, remain, remind,
			reminds, remined, subscribed, subscriber, describe, describing, inscribe, subscription, prescribe,
			prescription, erased, raise, praise, phase, phrase, parse, leaving, list, lists, last, lost, fist, mist,
			lust, wrist, twist, notice, noticed, notified, leash, update, updated, updates, dated, late, until,
			untie, offer, offers, coffee, office, officer, officers, differ, suffer, deal, deals, meal, meals, deed,
			dial, ideal, dead, real, heals, seal, seals, end, ends, wend, lend, mend, tend, vend, fend, ender, need,
			needs, annoy, enjoy, harness, bugging, hugging, mugging, begging, digging, bagging, tagging, logging,
			jogging, spammed, scamming, swimming, stamping, halt, salt, malt, half, hall, shalt, revoke, revoked,
			provoke, evoke, smoke, stroke, terminate, terminated, terminal, determine, disable, disabled, usable,
			notion, coupons, coupon, stopping, shopping, dropping, topping, hopping, chopping, popping, stepping,
			slipping, shipping, skipping, strapping, swapping, snapping, wrapping, tipping, stop, stopper, abuse,
			hound, sound, sounds, round, found, pound, ground, mound, wound, erasing, raising, easing, leasing,
			teasing, pleasing, releasing, ceasing, losing, closing, posing, nosing, mass, messages, texted,
			blocking, block, black, blocks, clock, locking, knocking, rocking, stalking, talking, walking, stocking,
			staking, taking, speaking, striking, string, sting, writing, waiting, whiting, written, wrote, write,
			writes, white, while, pings, pigs, pins, things, kings, rings, wings, sings, begin, being, bring,
			stating, starting, staring, storing, staying, standing, spending, sealing, feeding, sensing, lending,
			ending, tending, mending, bending, vending, seeing, pending, sanding, sounding, sending, seeding,
			surveys, survey, survive, specials, special, especially, polls, pools, pulls, folks, flyers, fliers,
			players, drivers, invites, invite, invited, incites, unites, ivites, news, newsletter, letter, better,
			letters, settler, discount, discounts, account, accounts, count, counts, miscount, district, discuss,
			discontinued, continue, continued, continuing, sms, mms, ms, promo, promise, promised, primo, prom,
			proms, pro, pros, adverts, advert, advice, averts, average, advance, covert, convert, invert`,
};
