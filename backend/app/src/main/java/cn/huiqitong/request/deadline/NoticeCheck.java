package cn.huiqitong.request.deadline;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import cn.huiqitong.platform.FieldError;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a year's notice can be as it was written. A notice is of one year; it may give the last days of December
 * before it to New Year's holiday, and make a weekend of that December a working one.
 */
final class NoticeCheck {

    private static final int YEARS_BACK = 5;
    /** The longest holiday of any notice had nine days. */
    private static final int LONGEST = 15;

    private static final int SPILL_FROM = 20;

    private final CalendarYear year;
    private final List<CalendarYear> others;
    private final int thisYear;
    private final List<FieldError> errors = new ArrayList<>();

    NoticeCheck(CalendarYear year, List<CalendarYear> others, int thisYear) {
        this.year = year;
        this.others = others;
        this.thisYear = thisYear;
    }

    List<FieldError> errors() {
        if (year.year() < thisYear - YEARS_BACK || year.year() > thisYear + 1) {
            error("year", "只能录入 %d 年到 %d 年的放假安排。".formatted(thisYear - YEARS_BACK, thisYear + 1));
        }
        if (year.off().isEmpty()) {
            error("off", "请至少填写一个假期。");
        }
        for (int i = 0; i < year.off().size(); i++) {
            span(year.off().get(i), "off[%d].".formatted(i), year.off().subList(0, i));
        }
        List<LocalDate> makeUp = List.copyOf(year.makeUp());
        for (int i = 0; i < makeUp.size(); i++) {
            makeUp(makeUp.get(i), "makeUp[%d]".formatted(i));
        }
        return List.copyOf(errors);
    }

    private void span(CalendarYear.Span span, String field, List<CalendarYear.Span> before) {
        if (span.to().isBefore(span.from())) {
            error(field + "to", "“%s”的最后一天早于第一天。".formatted(span.name()));
        } else if (span.from().plusDays(LONGEST).isBefore(span.to())) {
            error(field + "to", "“%s”超过了 %d 天，请核对日期。".formatted(span.name(), LONGEST));
        } else if (!isInReach(span.from())) {
            error(field + "from", outside(span.name()));
        } else if (span.to().getYear() != year.year()) {
            error(field + "to", outside(span.name()));
        } else {
            overlaps(span, field, before);
        }
    }

    private void overlaps(CalendarYear.Span span, String field, List<CalendarYear.Span> before) {
        before.stream()
                .filter(other -> meet(span, other))
                .findFirst()
                .ifPresent(other -> error(field + "from", "“%s”和“%s”的日期重叠。".formatted(span.name(), other.name())));
        others.stream()
                .filter(other -> other.off().stream().anyMatch(theirs -> meet(span, theirs))
                        || other.makeUp().stream().anyMatch(span::contains))
                .findFirst()
                .ifPresent(other -> error(field + "from", "“%s”和 %d 年的安排重叠。".formatted(span.name(), other.year())));
    }

    private void makeUp(LocalDate day, String field) {
        if (!isInReach(day)) {
            error(field, outside(text(day)));
        } else if (day.getDayOfWeek() != SATURDAY && day.getDayOfWeek() != SUNDAY) {
            error(field, "%s不是周末，不需要调休上班。".formatted(text(day)));
        } else if (year.isOff(day)) {
            error(field, "%s在假期里，不能同时上班。".formatted(text(day)));
        } else if (others.stream().anyMatch(other -> other.isOff(day))) {
            error(field, "%s在别的年份的安排里放假。".formatted(text(day)));
        }
    }

    private boolean isInReach(LocalDate day) {
        LocalDate first = LocalDate.of(year.year() - 1, Month.DECEMBER, SPILL_FROM);
        return !day.isBefore(first) && day.getYear() <= year.year();
    }

    private String outside(String what) {
        return "“%s”不在 %d 年里；只有元旦可以从上一年 12 月 %d 日以后开始。".formatted(what, year.year(), SPILL_FROM);
    }

    private static String text(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static boolean meet(CalendarYear.Span one, CalendarYear.Span other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }

    private void error(String field, String message) {
        errors.add(new FieldError(field, "invalid", message));
    }
}
