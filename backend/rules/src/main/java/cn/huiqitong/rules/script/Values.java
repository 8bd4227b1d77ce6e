package cn.huiqitong.rules.script;

import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Window;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with units, days, periods, years and windows, written so that they are read back exactly. */
final class Values {
    static final String MONEY = FactField.MONEY_UNIT;
    static final String SHARE = FactField.RATIO_UNIT;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:年|-)(\\d{1,2})(?:月|-)(\\d{1,2})日?");
    private static final Pattern PERIOD = Pattern.compile("(?:(\\d{1,4})年)?(?:(\\d{1,5})个月)?(?:(\\d{1,6})天)?");
    private static final Pattern YEARS_BACK = Pattern.compile("(\\d{1,2})年前");
    private static final Pattern FIXED_YEAR = Pattern.compile("((?:19|20|21)\\d\\d)年(?!\\d)");

    private Values() {}

    static String number(BigDecimal value, @Nullable String unit) {
        if (MONEY.equals(unit)) {
            return money(value);
        }
        if (SHARE.equals(unit)) {
            return plain(value.movePointRight(2)) + "%";
        }
        return plain(value) + (unit == null ? "" : unit);
    }

    static String plain(BigDecimal value) {
        return Scalars.plain(value).toPlainString();
    }

    static BigDecimal readNumber(Cursor cursor, @Nullable String unit) {
        BigDecimal number = cursor.number();
        if (SHARE.equals(unit)) {
            return cursor.take("%") ? Scalars.plain(number.movePointLeft(2)) : number;
        }
        if (MONEY.equals(unit)) {
            BigDecimal times = cursor.take("亿") ? HUNDRED_MILLION : cursor.take("万") ? TEN_THOUSAND : BigDecimal.ONE;
            cursor.take(MONEY);
            return Scalars.plain(number.multiply(times));
        }
        if (unit != null) {
            cursor.take(unit);
        }
        return number;
    }

    static String day(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : Marks.quoted(day.toString());
    }

    static LocalDate readDay(Cursor cursor) {
        String iso = cursor.quoted();
        Matcher day = iso == null ? cursor.take(DAY) : null;
        try {
            if (iso != null) {
                return LocalDate.parse(iso);
            }
            if (day != null) {
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException notADay) {
            throw cursor.problem(ErrorCode.BAD_DATE, "没有这一天");
        }
        throw cursor.problem(ErrorCode.BAD_DATE, "这里应是日期，如 2024年11月6日");
    }

    static String period(Period period) {
        return part(period.getYears(), "年") + part(period.getMonths(), "个月") + part(period.getDays(), "天");
    }

    static Period readPeriod(Cursor cursor) {
        Matcher matcher = cursor.take(PERIOD);
        if (matcher == null || matcher.group().isEmpty()) {
            throw cursor.problem(ErrorCode.BAD_PERIOD, "这里应是期间，如 3年、6个月、30天");
        }
        return Period.of(part(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
    }

    static String year(@Nullable YearRef year) {
        if (year instanceof YearRef.Back back && back.years() < 2) {
            return back.years() == 0 ? "本年" : "上年";
        }
        return year == null ? "" : year instanceof YearRef.Back back ? back.years() + "年前" : year.json() + "年";
    }

    static @Nullable YearRef readYear(Cursor cursor) {
        if (cursor.take("本年")) {
            return YearRef.CURRENT;
        }
        if (cursor.take("上年")) {
            return YearRef.PREVIOUS;
        }
        Matcher back = cursor.take(YEARS_BACK);
        if (back != null) {
            return new YearRef.Back(Integer.parseInt(back.group(1)));
        }
        Matcher fixed = cursor.take(FIXED_YEAR);
        return fixed == null ? null : new YearRef.Fixed(Integer.parseInt(fixed.group(1)));
    }

    static Comparison readOp(Cursor cursor) {
        for (Comparison op : List.of(Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.NOT_EQUAL)) {
            if (cursor.take(op.sign()) || cursor.take(op.json())) {
                return op;
            }
        }
        for (Comparison op : List.of(Comparison.MORE, Comparison.LESS, Comparison.EQUAL)) {
            if (cursor.take(op.sign())) {
                return op;
            }
        }
        throw cursor.problem(ErrorCode.UNKNOWN_OPERATOR, "这里应是比较符 = ≠ < ≤ > ≥");
    }

    /** 近3年、上年、自2020年1月1日起、至2021年1月1日止. */
    static String window(Window window) {
        List<String> parts = new ArrayList<>();
        if (window.last() != null) {
            parts.add("近" + period(window.last()));
        }
        if (window.year() != null) {
            parts.add(year(window.year()));
        }
        if (window.from() != null) {
            parts.add("自" + day(window.from()) + "起");
        }
        if (window.to() != null) {
            parts.add("至" + day(window.to()) + "止");
        }
        return String.join("、", parts);
    }

    static Window readWindow(Cursor cursor) {
        Period last = null;
        LocalDate from = null;
        LocalDate to = null;
        YearRef year = null;
        do {
            if (cursor.take("近")) {
                last = readPeriod(cursor);
            } else if (cursor.take("自")) {
                from = readDay(cursor);
                cursor.need("起");
            } else if (cursor.take("至")) {
                to = readDay(cursor);
                cursor.need("止");
            } else {
                year = readYear(cursor);
                if (year == null) {
                    throw cursor.problem(ErrorCode.BAD_TEXT, "这里应是期间，如 近3年、上年、自2020年1月1日起、至2021年1月1日止");
                }
            }
        } while (cursor.take("、"));
        return new Window(last, from, to, year);
    }

    private static String money(BigDecimal yuan) {
        if (yuan.signum() == 0 || yuan.remainder(TEN_THOUSAND).signum() != 0) {
            return plain(yuan) + MONEY;
        }
        boolean large = yuan.abs().compareTo(HUNDRED_MILLION) >= 0;
        return plain(yuan.divide(large ? HUNDRED_MILLION : TEN_THOUSAND)) + (large ? "亿元" : "万元");
    }

    private static String part(int count, String unit) {
        return count == 0 ? "" : count + unit;
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
