// The rival of `coopfund-bench positions`: the same loan, the same facts and the same arithmetic in C, as one
// would write it for speed alone. It plans equal parts of principal over due dates that roll over weekends, keeps
// interest as exact 128-bit numerators, rounds where interest is charged, turns unpaid principal overdue, and
// shares each payment between what is owed. Nothing else: no other method, no record of what each day covered.
// Usage: fold   prints positions a second and the sum of all payoffs, as coopfund-bench does.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef __int128 wide;

enum { INSTALMENTS = 60, FACTS = 60, LOANS = 10000, SLICE = 1000, ROUNDS = 10 };
enum { WHOLE_RATE = 1000000000, WHOLE_MULTIPLE = 10000, YEAR = 365 };

typedef enum { DRAW, PAYMENT } fact_kind;

typedef struct {
    fact_kind kind;
    int32_t on;
    int64_t amount;
} fact;

typedef struct {
    int64_t amount, rate, overdue_multiple, late_rate;
    int instalments;
} terms;

typedef struct {
    int32_t due;
    int64_t principal, principal_unpaid, interest_unpaid, rate_at_transfer;
} row;

typedef struct {
    const terms *terms;
    row rows[INSTALMENTS];
    int count, next_due, first_not_overdue, oldest_principal, oldest_interest;
    int32_t today;
    int principal_was_overdue;
    int64_t rate, drawn, outstanding, due_principal, overdue_principal, due_interest, late_base;
    wide overdue_weight, accrued, overdue_accrued, late_accrued;
    int64_t settled_ahead, paid_overdue_interest, paid_late_interest, credit;
} loan;

static int64_t smaller(int64_t a, int64_t b) { return a < b ? a : b; }

// Days since 1970-01-01 of a civil day, and back (Howard Hinnant's algorithms).
static int32_t day_number(int year, int month, int day) {
    year -= month <= 2;
    int century = year / 100, of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return year * 365 + (year >> 2) - century + (century >> 2) + of_year - 719468;
}

static void parts(int32_t number, int *year, int *month, int *day) {
    int shifted = number + 719468, era = shifted / 146097, of_era = shifted - era * 146097;
    int y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int of_year = of_era - (365 * y + y / 4 - y / 100), m = (5 * of_year + 2) / 153;
    *day = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = y + era * 400 + (*month <= 2);
}

// The same day of the month in a month counted from the year 0, clamped to the month's end.
static int32_t in_month(int index, int day) {
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year = index / 12, month = index % 12 + 1;
    int last = lengths[month - 1] + (month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    return day_number(year, month, day < last ? day : last);
}

static int32_t rolled(int32_t number) {
    int from_monday = (number + 3) % 7;
    return number + (from_monday == 5 ? 2 : from_monday == 6 ? 1 : 0);
}

// Half up.
static int64_t rounded(wide numerator, wide denominator) {
    wide whole = numerator / denominator, rest = numerator % denominator;
    return (int64_t)(rest >= denominator - rest ? whole + 1 : whole);
}

static int64_t interest_accrued(const loan *l) {
    return rounded(l->accrued, (wide)WHOLE_RATE * YEAR) - l->settled_ahead;
}

static int64_t overdue_interest(const loan *l) {
    return rounded(l->overdue_accrued, (wide)WHOLE_RATE * WHOLE_MULTIPLE * YEAR) - l->paid_overdue_interest;
}

static int64_t late_interest(const loan *l) {
    return rounded(l->late_accrued, (wide)WHOLE_RATE * YEAR) - l->paid_late_interest;
}

// What fell due on a day that has ended and is unpaid is overdue from the next day.
static void end_day(loan *l) {
    for (; l->first_not_overdue < l->next_due; l->first_not_overdue++) {
        row *r = &l->rows[l->first_not_overdue];
        if (r->principal_unpaid > 0) {
            l->overdue_principal += r->principal_unpaid;
            l->overdue_weight += (wide)r->principal_unpaid * l->rate;
            r->rate_at_transfer = l->rate;
        }
        l->late_base += r->interest_unpaid;
    }
}

static void step(loan *l, int32_t date) {
    if (date <= l->today) return;
    end_day(l);
    int64_t days = date - l->today, base = l->outstanding - l->overdue_principal;
    if (base > 0 && l->next_due < l->count) l->accrued += (wide)base * l->rate * days;
    if (l->overdue_weight > 0 || l->late_base > 0) {
        l->overdue_accrued += l->overdue_weight * l->terms->overdue_multiple * days;
        l->late_accrued += (wide)l->late_base * l->terms->late_rate * days;
    }
    l->today = date;
    l->principal_was_overdue = l->overdue_principal > 0;
}

static void advance(loan *l, int32_t date) {
    while (l->next_due < l->count && l->rows[l->next_due].due <= date) {
        row *r = &l->rows[l->next_due];
        step(l, r->due);
        r->principal_unpaid = r->principal;
        l->due_principal += r->principal;
        r->interest_unpaid = interest_accrued(l);
        l->due_interest += r->interest_unpaid;
        l->accrued = 0;
        l->settled_ahead = 0;
        l->next_due++;
    }
    step(l, date);
}

static void draw(loan *l, int64_t amount) {
    if (l->count == 0) {
        l->count = l->terms->instalments;
        int year, month, day;
        parts(l->today, &year, &month, &day);
        for (int i = 0; i < l->count; i++) l->rows[i] = (row){.due = rolled(in_month(year * 12 + month + i, day))};
    }
    l->drawn += amount;
    l->outstanding += amount;
    int left = l->count - l->next_due;
    if (left == 0) return;
    int64_t rest = l->outstanding - l->due_principal, part = rest / left;
    for (int i = l->next_due; i < l->count; i++) l->rows[i].principal = part;
    l->rows[l->count - 1].principal = rest - part * (left - 1);
}

static int64_t cover_principal(loan *l, int64_t left) {
    for (; left > 0 && l->oldest_principal < l->next_due; l->oldest_principal++) {
        row *r = &l->rows[l->oldest_principal];
        int64_t part = smaller(left, r->principal_unpaid);
        r->principal_unpaid -= part;
        if (l->oldest_principal < l->first_not_overdue) {
            l->overdue_principal -= part;
            l->overdue_weight -= (wide)part * r->rate_at_transfer;
        }
        left -= part;
        l->due_principal -= part;
        l->outstanding -= part;
        if (r->principal_unpaid > 0) break;
    }
    return left;
}

static int64_t cover_interest(loan *l, int64_t left) {
    for (; left > 0 && l->oldest_interest < l->next_due; l->oldest_interest++) {
        row *r = &l->rows[l->oldest_interest];
        int64_t part = smaller(left, r->interest_unpaid);
        r->interest_unpaid -= part;
        if (l->oldest_interest < l->first_not_overdue) l->late_base -= part;
        left -= part;
        l->due_interest -= part;
        if (r->interest_unpaid > 0) break;
    }
    return left;
}

static void pay(loan *l, int64_t left) {
    int principal_first = l->principal_was_overdue;
    if (principal_first) left = cover_principal(l, left);
    left = cover_interest(l, left);
    if (left > 0) {
        int64_t part = smaller(left, overdue_interest(l));
        l->paid_overdue_interest += part;
        left -= part;
    }
    if (left > 0) {
        int64_t part = smaller(left, late_interest(l));
        l->paid_late_interest += part;
        left -= part;
    }
    if (!principal_first) left = cover_principal(l, left);
    // What is left prepays the next instalments, then settles what has accrued; the rest is credit.
    for (int i = l->next_due; i < l->count && left > 0; i++) {
        int64_t part = smaller(left, l->rows[i].principal);
        l->rows[i].principal -= part;
        l->outstanding -= part;
        left -= part;
    }
    if (left > 0) {
        int64_t part = smaller(left, interest_accrued(l));
        l->settled_ahead += part;
        l->credit += left - part;
    }
}

static int64_t payoff(const terms *t, const fact *facts, int count, int32_t on) {
    loan l = {.terms = t, .rate = t->rate, .today = facts[0].on};
    for (int i = 0; i < count && facts[i].on <= on; i++) {
        advance(&l, facts[i].on);
        if (facts[i].kind == DRAW) draw(&l, facts[i].amount);
        else pay(&l, facts[i].amount);
    }
    advance(&l, on);
    end_day(&l);
    return l.outstanding + l.due_interest + interest_accrued(&l) + overdue_interest(&l) + late_interest(&l);
}

static int64_t nanoseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(void) {
    // Read at run time, so that no compiler can know them.
    terms t = {
        .amount = atoll("100000000"), .rate = atoll("66000000"), .overdue_multiple = atoll("15000"),
        .late_rate = atoll("0"), .instalments = INSTALMENTS};
    int32_t day = day_number(2012, 1, 16);
    static fact facts[FACTS];
    facts[0] = (fact){DRAW, day, t.amount};
    for (int i = 1; i < FACTS; i++) facts[i] = (fact){PAYMENT, in_month(2012 * 12 + i, 16) + 3, 1600000};

    int64_t taken = 0, sum = 0;
    for (int slice = 0; slice < LOANS; slice += SLICE) {
        int64_t best = INT64_MAX, part = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int64_t start = nanoseconds();
            part = 0;
            for (int i = slice; i < slice + SLICE; i++) part += payoff(&t, facts, FACTS, day + 1800 + i % 90);
            best = smaller(best, nanoseconds() - start);
        }
        taken += best;
        sum += part;
    }
    printf("positions-60-facts-in-c %lld (sum %lld)\n", (long long)(LOANS * 1000000000LL / taken), (long long)sum);
    return 0;
}
