package cn.huiqitong.enterprise;

import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as people say it, exact: 8000万元, 42.5万元, 1.2亿元; 72,345元 where 万 would need more than two decimals. */
public final class Yuan {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final int MOST_DECIMALS = 2;

    private Yuan() {}

    public static String text(BigDecimal yuan) {
        BigDecimal size = yuan.abs();
        if (size.compareTo(YI) >= 0 && shortIn(YI, yuan)) {
            return plain(yuan.divide(YI)) + "亿元";
        }
        return size.compareTo(WAN) >= 0 && shortIn(WAN, yuan) ? plain(yuan.divide(WAN)) + "万元" : Values.yuan(yuan);
    }

    /** The same for a sum that is only about so much: above 1万 rounded to 0.01万. */
    public static String about(BigDecimal yuan) {
        return text(yuan.abs().compareTo(WAN) < 0 ? yuan : yuan.setScale(-MOST_DECIMALS, RoundingMode.HALF_UP));
    }

    private static boolean shortIn(BigDecimal unit, BigDecimal yuan) {
        return yuan.divide(unit).stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
