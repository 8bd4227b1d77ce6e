package cn.huiqitong.rules.condition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar year: named, or counted back from the year of the as-of date. */
public sealed interface YearRef {
    YearRef CURRENT = new Back(0);
    YearRef PREVIOUS = new Back(1);
    int MOST_YEARS_BACK = 20;
    Pattern BACK = Pattern.compile("current-(\\d{1,2})");
    Pattern FIXED = Pattern.compile("(19|20|21)\\d\\d");

    /** That year. */
    record Fixed(int year) implements YearRef {
        @Override
        public int in(LocalDate asOf) {
            return year;
        }

        @Override
        public String json() {
            return String.valueOf(year);
        }
    }

    /** So many years before the as-of date's year. */
    record Back(int years) implements YearRef {
        @Override
        public int in(LocalDate asOf) {
            return asOf.getYear() - years;
        }

        @Override
        public String json() {
            return years == 0 ? "current" : years == 1 ? "previous" : "current-" + years;
        }
    }

    int in(LocalDate asOf);

    /** {@code current}, {@code previous}, {@code current-2} or {@code 2023}. */
    String json();

    static Optional<YearRef> parse(String json) {
        Matcher back = BACK.matcher(json);
        if (json.equals("current") || json.equals("previous")) {
            return Optional.of(json.equals("current") ? CURRENT : PREVIOUS);
        }
        if (back.matches() && Integer.parseInt(back.group(1)) <= MOST_YEARS_BACK) {
            return Optional.of(new Back(Integer.parseInt(back.group(1))));
        }
        return FIXED.matcher(json).matches() ? Optional.of(new Fixed(Integer.parseInt(json))) : Optional.empty();
    }
}
