/*
 * Dates and periods, as coordinators write them. What a word is (WEEKDAY, NEXT, UNTIL, …) the lexicon says; the
 * articles "o" and "os" are not seen here. What a phrase means on a given day is computed by WhenReading.
 */
parser grammar WhenGrammar;

tokens {
    TODAY, TOMORROW, AFTER_TOMORROW, YESTERDAY, WEEKDAY, WEEKDAYS, MONTH, HOLIDAY, DATE, NUMBER, ORDINAL,
    DAY, WEEK, WEEKEND, MONTH_WORD, HORIZON, NEXT, NEXTS, COMING, THIS, THAT, LAST, EVERY, WHOLE, REST, END,
    RETURNS, FORTNIGHT, EVE, FROM_NOW, UNTIL, FROM_ON, ONWARDS, BETWEEN, OF, IN, A, AND, COMMA, DASH, BY, WORKDAYS
}

phrase : when EOF ;

when
    : span
    | range
    | lasting
    | from
    | until
    | workdays
    | weekdaysWithin
    | recurringWithin
    | recurring
    | datedWeekdays
    | days
    ;

// ===== From here to there =====

// de 10 a 20/01 · de 10/12, quinta, a 12/12, sábado · de segunda a sexta da semana que vem · entre 10 e 20 de janeiro · semana 2 de 30/11 a 05/12
range
    : (WEEK? OF | FROM_ON OF?)? A? first=bound (A | UNTIL A? | DASH) last=bound (rangeWithin)?
    | OF A? first=bound COMMA A last=bound
    | (OF | FROM_ON OF?)? A? first=bound COMMA UNTIL A? last=bound
    | OF A? first=bound FROM_ON COMMA? UNTIL A? last=bound
    | (OF | FROM_ON OF?) A? first=bound COMMA? AND UNTIL A? last=bound
    | BETWEEN A? first=bound COMMA? AND A? last=bound (rangeWithin)?
    ;
rangeWithin : (OF | IN | COMMA) week ;
bound : day | NUMBER | ORDINAL | end | week ;

// por 10 dias a partir de segunda · de segunda por 10 dias · por 10 dias · próximos 10 dias
lasting
    : (BY | OF)? NUMBER (DAY | WEEK) COMMA? FROM_ON (OF | IN)? A? day
    | (FROM_ON | OF)? (IN | OF)? A? day COMMA? BY NUMBER (DAY | WEEK)
    | BY NUMBER (DAY | WEEK)
    | IN? (NEXTS | NEXT) NUMBER DAY
    | (FROM_ON | OF)? (IN | OF)? A? day separator? RETURNS IN? A? day
    ;

// a partir de segunda · de segunda em diante
from : FROM_ON OF? A? (day | week) | OF A? (day | week) COMMA? FROM_ON | ONWARDS ;

// até sexta · até o fim do mês
until : UNTIL A? ((END OF A?)? day | end | week | NUMBER) ;
end : END OF (THIS? MONTH_WORD | MONTH | week | WEEK) ;

// ===== Days =====

days : day (separator IN? OF? A? day)* | numbers ;
separator : COMMA | AND | COMMA AND ;

// dias 10, 11 e 12/01 · 10 e 11 de janeiro
numbers : (NEXTS | NEXT)? DAY? NUMBER (separator DAY? NUMBER)* separator DAY? (date | numberOfMonth | NUMBER) ;

day
    : relative COMMA? weekday                         # namedRelative
    | DAY? OF? A? relative                            # relativeDay
    | (NEXT | THIS)? weekday COMMA? (IN | OF)? A? DAY? (date | numberOfMonth)  # datedWeekday
    | weekday COMMA? A? DAY? NUMBER                   # datedWeekday
    | NEXT weekday COMMA? A? DAY NUMBER               # datedWeekday
    | weekday COMING COMMA? (IN | OF)? A? DAY? (date | numberOfMonth)  # datedWeekday
    | weekday COMING COMMA? A? DAY NUMBER             # datedWeekday
    | weekday COMMA? A? DAY ORDINAL                   # datedWeekday
    | DAY? (date | numberOfMonth) COMMA? weekday COMING?  # datedWeekday
    | DAY NUMBER COMMA? weekday COMING?               # datedWeekday
    | relative COMMA? DAY? (date | numberOfMonth)     # datedRelative
    | weekday COMMA? relative                         # namedRelative
    | weekday (OF | IN | COMMA)? A? week              # weekdayOfWeek
    | NEXT weekday                                    # comingWeekday
    | weekday COMING                                  # comingWeekday
    | weekday NEXT                                    # comingWeekday
    | weekday LAST                                    # pastWeekday
    | LAST weekday                                    # pastWeekday
    | THIS? weekday                                   # plainWeekday
    | THAT weekday                                    # thatWeekday
    | (THAT | THIS) DAY                               # thatDay
    | THAT NUMBER DAY                                 # thoseDays
    | (WEEKDAY | ORDINAL | LAST) weekday (OF | IN) A? (MONTH_WORD | month)  # nthWeekday
    | (ORDINAL | LAST) DAY (OF | IN) A? (MONTH_WORD | month)  # nthDay
    | EVE OF? A? DAY? (date | numberOfMonth)          # eve
    | DAY (LAST | COMING) (A | OF) A? DAY? (date | numberOfMonth)  # besideDay
    | FROM_NOW A? NUMBER DAY                          # daysFromNow
    | (NEXT | THIS)? DAY? (date | numberOfMonth)      # datedDay
    | dayOfNumber                                     # numberedMonth
    | DAY? (NUMBER | ORDINAL) (OF A?)? nearMonth      # dayOfMonth
    | (NEXT | THIS)? DAY (NUMBER | ORDINAL)           # numberedDay
    ;
nearMonth : (THIS | NEXT)? MONTH_WORD | MONTH_WORD (COMING | NEXT) ;
relative : TODAY | TOMORROW | AFTER_TOMORROW | YESTERDAY ;
weekday : WEEKDAY ;
date : DATE | HOLIDAY ;
numberOfMonth : (NUMBER | ORDINAL) OF? MONTH (OF NUMBER)? ;
// dia 14 do 12
dayOfNumber : DAY NUMBER OF NUMBER (OF NUMBER)? ;

// terça e quinta da semana 3 · semana que vem, terça e quinta
weekdaysWithin
    : weekday (separator IN? OF? A? weekday)+ ((OF | IN | COMMA) A? (week | month) | week)
    | week (COMMA | IN | COMMA IN)? A? weekday (separator IN? OF? A? weekday)*
    | (EVERY A? | A)? WEEKDAYS (separator IN? OF? A? WEEKDAYS)* (OF | IN | COMMA) A? (week | weeks | month)
    | EVERY A? weekday (separator IN? EVERY? A? weekday)* (OF | IN | COMMA) A? (weeks | month)
    ;

// dias úteis da semana que vem
workdays : WORKDAYS (OF | IN) A? (week | weeks | month) ;

// todas as terças até 15/12 · às quintas, de 7/12 a 21/12
recurringWithin : recurring COMMA? (until | range) ;

// todas as terças · às terças e quintas
recurring : EVERY A? (WEEKDAY | WEEKDAYS) (separator IN? A? (WEEKDAY | WEEKDAYS))* | A? WEEKDAYS (separator IN? A? WEEKDAYS)* ;

// aos sábados 26/12 e 9/1 · nas terças, dias 1 e 8/12
datedWeekdays : A? WEEKDAYS COMMA? (IN | OF)? A? days ;

// ===== Weeks and months =====

span : firsts | EVERY A? DAY (OF | IN)? A? (weeks | week | month | fortnight | horizon) | EVERY? A? (weeks | week | weekend | month | fortnight | rest | horizon) (WHOLE | EVERY)? ;
week
    : (THIS | THAT | NEXT | LAST) WEEK
    | (THIS | THAT) NUMBER WEEK
    | (THIS | THAT) WEEK COMING
    | WEEK WHOLE (COMING | NEXT)
    | WEEK DAY (NUMBER | ORDINAL)
    | WEEK (COMING | NEXT | LAST | THIS | THAT)
    | WEEK A? NUMBER (OF HORIZON)?
    | (WEEKDAY | ORDINAL) WEEK (OF HORIZON)?
    | WEEK (OF | IN) A? DAY? (date | numberOfMonth)
    | WEEK (OF | IN) A? DAY (NUMBER | ORDINAL)
    | WEEK DAY? (date | numberOfMonth)
    | WEEK OF A? relative
    | LAST WEEK OF HORIZON
    | WEEK OF? pointed
    ;
// semana desse sábado
pointed : (THAT | THIS) (weekday | DAY) ;
// semanas 3-4 · próximas duas semanas · semanas 2, 3 e 4 · semana 2 e semana 3 · esta semana e a que vem
weeks
    : WEEK NUMBER (A | UNTIL | DASH) A? WEEK? NUMBER      # weekRange
    | BETWEEN A? WEEK NUMBER AND A? WEEK? NUMBER          # weekRange
    | WEEK NUMBER (separator IN? OF? A? WEEK? NUMBER)+    # weekList
    | (WEEKDAY | ORDINAL) (separator IN? OF? A? (WEEKDAY | ORDINAL))+ WEEK (OF HORIZON)?  # ordinalWeeks
    | (((NEXTS | NEXT) NUMBER | NUMBER NEXTS) WEEK | NUMBER WEEK (NEXTS | COMING) | (NEXTS | NEXT) HORIZON)  # comingWeeks
    | week AND IN? OF? A? week                            # weekPair
    | week AND IN? OF? A? (COMING | NEXT)                 # weekAndNext
    ;
weekend : (THIS | THAT | NEXT)? WEEKEND (COMING | WHOLE)? | WEEKEND (OF | IN) A? week ;
// primeira quinzena de dezembro · segunda quinzena do mês que vem
fortnight : (WEEKDAY | ORDINAL) FORTNIGHT OF A? (MONTH_WORD | month) ;
month : (THIS | NEXT) MONTH_WORD | MONTH_WORD (COMING | NEXT | THIS) | (MONTH_WORD OF)? MONTH (OF NUMBER)? ;
// dois primeiros dias de dezembro · últimos três dias da semana 2
firsts : (NUMBER (ORDINAL | LAST) | (ORDINAL | LAST) NUMBER) DAY (OF | IN) A? (week | month | MONTH_WORD) ;
rest : REST OF (THIS? WEEK | THIS? MONTH_WORD) ;
horizon : HORIZON ;
