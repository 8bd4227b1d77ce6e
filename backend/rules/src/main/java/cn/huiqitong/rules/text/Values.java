package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers, days, periods and years as people write them. */
public final class Values {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Values() {}

    /** 5000万元, 1.2亿元; 123,456元 where 万 would need decimals. Exact. */
    public static String money(BigDecimal yuan) {
        boolean round = yuan.signum() != 0 && yuan.remainder(TEN_THOUSAND).signum() == 0;
        if (!round) {
            return yuan(yuan);
        }
        boolean large = yuan.abs().compareTo(HUNDRED_MILLION) >= 0;
        BigDecimal shown = yuan.divide(large ? HUNDRED_MILLION : TEN_THOUSAND);
        return Scalars.plain(shown).toPlainString() + (large ? "亿元" : "万元");
    }

    /** 72,000元, to the 分, for the steps of a computation. */
    public static String yuan(BigDecimal yuan) {
        return grouped(yuan.setScale(2, RoundingMode.HALF_UP)) + "元";
    }

    /** 3%, 5.5%: exact. */
    public static String percent(BigDecimal share) {
        return Scalars.plain(share.movePointRight(2)).toPlainString() + "%";
    }

    /** In a field's unit: 5000万元, 5.5%, 12个月, 300人. */
    public static String number(BigDecimal value, @Nullable String unit) {
        if (FactField.MONEY_UNIT.equals(unit)) {
            return money(value);
        }
        if (FactField.RATIO_UNIT.equals(unit)) {
            return percent(value);
        }
        String spoken = unit == null ? "" : unit.equals("月") ? "个月" : unit;
        return Scalars.plain(value).toPlainString() + spoken;
    }

    public static String literal(Literal literal, FactField field) {
        return switch (literal) {
            case Literal.Numeric number -> number(number.value(), field.unit());
            case Literal.Day day -> day(day.value());
        };
    }

    /** 2024年11月6日. */
    public static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 3年, 6个月, 1年6个月, 30天. */
    public static String period(Period period) {
        StringBuilder text = new StringBuilder();
        append(text, period.getYears(), "年");
        append(text, period.getMonths(), "个月");
        append(text, period.getDays(), "天");
        return text.toString();
    }

    /** 本年, 上年, 2023年; further back by the number of years. */
    public static String year(YearRef year) {
        return switch (year) {
            case YearRef.Fixed fixed -> fixed.year() + "年";
            case YearRef.Back back -> back.years() == 0 ? "本年" : back.years() == 1 ? "上年" : back.years() + "年前";
        };
    }

    public static String flag(boolean flag) {
        return flag ? "是" : "否";
    }

    private static void append(StringBuilder text, int count, String unit) {
        if (count != 0) {
            text.append(count).append(unit);
        }
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
