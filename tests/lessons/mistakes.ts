import { mistakesInExercises } from './mistakes-in-exercises.ts';

/** What the author of each fixture is told: line, column, what is wrong, what to do. */
export const mistakesInLessons: Readonly<Record<string, readonly string[]>> = {
	...mistakesInExercises,
	'bad-tex': [
		'14:15 TeX has no \\fra; did you mean \\frac?',
		'14:32 TeX has no \\nosuch; look it up or write it in words',
		'18:1 \\href is not allowed in a formula; link from the text',
		'21:12 this formula is not TeX: Accented Unicode text character "é" used in math mode'
	],
	'bad-yaml': [
		'2:8 this is not YAML: a text with a colon in it needs quotes, as in title: "Rice: a story"',
		'5:1 this is not YAML: this key is there twice; keep one'
	],
	'broken-directive': [
		'14:1 this construct is broken; write it whole on one line: ::name[words]{name="value"}',
		'16:6 :set needs on=, the id of a model, and this lesson has none',
		'16:17 the {braces} of :set are broken; write {name=value name="several words"}'
	],
	'broken-lesson-link': [
		'14:5 there is no lesson "02-the-big-pus.md"; did you mean "02-the-big-push.md"?',
		'14:32 02-the-big-push.md has no heading "#the-valey"; did you mean "the-valley"?',
		'14:70 there is no heading "#nowhere" in this lesson; there is "text"'
	],
	'broken-link': [
		'14:5 there is no model "big-psh"; did you mean "big-push"?',
		'14:32 the glossary has no "#big-psh"; did you mean "big-push"?',
		'14:63 write https:// instead of http:// in "http://example.org"',
		'14:93 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "notes.txt"',
		'14:114 this link has no words; write [words](address)'
	],
	'dangerous-link': [
		'14:1 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "javascript:alert(1)"',
		'14:29 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "JaVaScRiPt:alert(1)"',
		'14:57 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "data:text/html,x"',
		'14:84 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "javascript:alert(1)"',
		'14:107 a link leads to a lesson (02-name.md), a model (models/id), the glossary (glossary.md#id) or https://, not to "//example.org"',
		'14:130 an address is written where it is used: [words](address)',
		'16:1 an address is written where it is used: [words](address)'
	],
	'empty-label': [
		'16:1 :term needs words in [brackets]; write :term[coordination failures]{of="coordination failure"}',
		'16:10 :set needs words in [brackets]; write :set[a dearer factory]{on=push fixedLabour=48}',
		'16:42 :value takes no [words]; write :value{of=push path="welfareAtFull" format=".0f"}',
		'18:1 :::case needs words in [brackets]; write :::case[Uruguay’s rice]',
		'22:1 :::caution needs words in [brackets]; write :::caution[Where the paper needs care]'
	],
	'front-matter': [
		'2:1 unknown key "tittle"; did you mean "title"?',
		'3:10 summary is empty; write it or remove the line',
		'4:7 part must be 1, 2 or 3, the part of the course',
		'5:10 minutes must be a whole number of minutes',
		'6:13 objectives must name each sentence: one entry a line, "short-name: Explain …"',
		'8:5 there is no other lesson "the-big-pusch"; did you mean "the-big-push"?',
		'10:5 sources, entry 1, must be text; put it in quotes'
	],
	headings: [
		'12:1 a lesson has one title, in its front matter; begin its parts with ##',
		'14:1 a ### needs a ## above it; write ## or add the heading between',
		'18:1 headings have two levels, ## and ###; use **bold** below them',
		'20:1 a line of --- or === right under a text makes it a heading; leave an empty line between, or write ##',
		'23:9 a heading holds plain words; move links, formulas and constructs into the text',
		'23:17 a heading holds plain words; move links, formulas and constructs into the text',
		'25:1 this heading is empty; write it or remove it'
	],
	'missing-title': ['2:1 title is missing; add a line "title: …"'],
	'model-id': [
		'14:14 #push is also the address of a heading; give the model another id',
		'16:1 a model needs an id, as in {#push …}',
		'20:15 there is another model #three; give each an id of its own'
	],
	nesting: [
		'15:1 a model stands in the text itself, not inside an aside, a list or a quotation; move it out',
		'17:1 a heading stands in the text itself, not inside an aside, a list or a quotation; use **bold**',
		'19:1 :::proof cannot stand inside another aside; move it out',
		'24:4 a link, a term, a citation or a :set cannot stand inside another; put it beside',
		'26:13 a title holds plain words; move this into the text below'
	],
	'no-front-matter': [
		'1:1 the front matter is missing; begin with a line ---, "title: …" and a line ---'
	],
	'no-such-model-here': [
		'16:12 there is no model #pusch in this lesson; did you mean "push"?',
		'16:38 :set needs on=, the id of a model, here push',
		'16:73 there is no model #town in this lesson; there is "push"'
	],
	'not-in-lessons': [
		'14:8 there are no footnotes; use an aside such as :::case[Title] or a citation such as :cite[key]',
		'16:1 nobody could tick this box; write a plain list, "- " without [ ]',
		'18:5 this column has no heading; give every column one',
		'22:1 there are no footnotes; use an aside such as :::case[Title] or a citation such as :cite[key]'
	],
	'number-format': [
		'16:37 "1f" is no number format: ".1f" is one decimal, ".0%" per cent, "d" a whole number, ".3" three digits; did you mean ".1f"?',
		'17:37 "two decimals" is no number format: ".1f" is one decimal, ".0%" per cent, "d" a whole number, ".3" three digits'
	],
	picture: [
		'14:1 this picture says nothing to those who cannot see it; write ![what it shows](…)',
		'14:24 there is no picture "pictures/rise.jpg" in static; did you mean "pictures/rice.jpg"?',
		'14:51 there is no picture "https://example.org/rice.jpg" in static; put it into static/pictures and write pictures/name.jpg, nothing is fetched from elsewhere'
	],
	'question-without-answer': [
		'14:1 a question has one :::answer inside, here there are 0; the question’s own colons are four, ::::',
		'19:1 the answer ends its question; move it down',
		'25:1 :::answer stands directly inside a ::::question; move it there'
	],
	'raw-html': [
		'14:3 HTML is not allowed in a lesson; write Markdown, or \\< for a plain <',
		'14:29 HTML is not allowed in a lesson; write Markdown, or \\< for a plain <',
		'16:1 HTML is not allowed in a lesson; write Markdown, or \\< for a plain <',
		'18:1 HTML is not allowed in a lesson; write Markdown, or \\< for a plain <'
	],
	'same-colons': [
		'17:1 :::answer is not closed; end it by a line ::: inside the question, which is written with one colon more',
		'20:1 this ::: closes nothing; an aside inside another needs fewer colons'
	],
	'unclosed-container': [
		'17:1 :::answer is not closed; end it by a line ::: inside the question, which is written with one colon more',
		'21:1 :::case is not closed; end it by a line of as many colons'
	],
	'unclosed-formula': ['14:1 this formula is not closed; end it by $$'],
	'unknown-attribute': [
		'16:1 :value needs path=, the name of a number in the solution',
		'16:16 :value knows no "pth"; did you mean "path"?',
		'16:58 :cite knows no "page"; there is "at"',
		'18:15 :::case takes nothing in {braces}, got "onclick"; remove it'
	],
	'unknown-block-directive': [
		'14:1 there is no construct :::cas; did you mean "case"?',
		'18:1 there is no construct ::modle; did you mean "model"?',
		'20:1 there is no construct :::theorem; there are "model", "set", "value", "term", "cite", "case", "caution", "proof", "question", "answer", "exercise", "drawn", …'
	],
	'unknown-citation': [
		'14:4 there is no work "rodrigez2005" in references.yaml; did you mean "rodriguez2005"?'
	],
	'unknown-inline-directive': [
		'16:7 there is no construct :vale; did you mean "value"?',
		'16:47 there is no construct :trm; did you mean "term"?',
		'16:66 there is no construct :widget; there are "model", "set", "value", "term", "cite", "case", "caution", "proof", "question", "answer", "exercise", "drawn", …'
	],
	'unknown-lever': ['14:39 there is no lever "fixedLabor"; did you mean "fixedLabour"?'],
	'unknown-model': [
		'14:25 there is no model "big-psh"; did you mean "big-push"?',
		'18:27 there is no model "auction"; there are "big-push", "thick-market", "country-brand", "clusters"',
		'20:1 a model needs of=, one of big-push, thick-market, country-brand, clusters'
	],
	'unknown-parameter': [
		'14:39 there is no parameter "fixedLabor"; did you mean "fixedLabour"?',
		'14:53 there is no parameter "lever"; did you mean "levers"?',
		'18:21 there is no parameter "wagePremum"; did you mean "wagePremium"?',
		'18:38 :set needs a parameter to set, as in {on=other name=value}'
	],
	'unknown-path': [
		'16:16 the solution has no "welfareFull"; did you mean "welfareAtFull"?',
		'17:16 equilibria is not a number but holds more; go on with equilibria.0, equilibria.1, equilibria.2',
		'18:16 equilibria has no position "7" in the opening state; positions run from 0 to 2',
		'19:16 regime is the word "multiple", not a number; only numbers can be shown',
		'20:16 at is null in the opening state; set what it depends on in ::model',
		'21:16 welfareAtFull is 130 and has nothing inside; end the path there',
		'22:1 :value needs path=, the name of a number in the solution'
	],
	'unknown-source': [
		'9:5 there is no other lesson "the-big-pusch"; did you mean "the-big-push"?',
		'12:5 there is no work "murphy1998" in references.yaml; did you mean "murphy1989"?'
	],
	'unknown-term': [
		'14:3 the glossary has no "cordination failure"; did you mean "Coordination failure"?',
		'14:47 the glossary has no "big pushes"; did you mean "Big push"?'
	],
	'unknown-view': ['14:39 there is no view "profits"; did you mean "profit"?'],
	'value-not-a-number': [
		'14:39 fixedLabour must be a number in (0, ∞), got "forty"',
		'14:57 wagePremium must be a number in [0, ∞), got "0,5"; write 0.5, with a point'
	],
	'value-out-of-domain': [
		'16:20 fixedLabour must be a number in (0, ∞), got -1',
		'16:58 share must be a number in [0, 1] or null, got 1.5',
		'16:91 wagePremium must be a number in [0, ∞), got null'
	],
	'values-do-not-go-together': [
		'14:1 these values do not go together: fixedLabour must be less than labourForce (100), got 120',
		'18:5 these values do not go together: fixedLabour must be less than labourForce (80), got 90'
	],
	'wrong-colons': [
		'14:1 ::case has the wrong number of colons; write :::case[Uruguay’s rice]',
		'16:1 :::model has the wrong number of colons; write ::model[Big push]{#push of="big-push" show="profit" fixedLabour=40}',
		'19:1 :caution has the wrong number of colons; write :::caution[Where the paper needs care]'
	]
};

/** The same for fixtures of references.yaml. */
export const mistakesInReferences: Readonly<Record<string, readonly string[]>> = {
	'references-bad-yaml': [
		'3:3 this is not YAML: flow sequence in block collection must be sufficiently indented and end with a ]'
	],
	'references-same-name': [
		'5:1 two and one would both be cited as Rodríguez-Clare (2005); give one a name of its own'
	],
	'references-shape': [
		'2:12 authors must be a list: ["Family, Given", "Family, Given"]',
		'3:9 year must be a year, as in 2005',
		'4:3 unknown key "titel"; did you mean "title"?',
		'5:1 the key "Murphy 1989" must be small letters, digits and hyphens, as in rodriguez2005',
		'6:12 authors needs at least one name'
	]
};

/** The same for fixtures of a glossary. */
export const mistakesInGlossaries: Readonly<Record<string, readonly string[]>> = {
	'glossary-entries': [
		'5:1 a lesson has one title, in its front matter; begin its parts with ##',
		'9:29 the glossary has no "tipping pont"; did you mean "Tipping point"?',
		'11:1 "Tipping point" has no text; write a sentence or remove the entry',
		'13:1 "Big push" has an entry above; keep one',
		'15:1 a glossary holds no model; link to its page, as in [it](models/big-push)'
	]
};
