package cn.huiqitong.rules.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sum is counted by, as documents put it. */
public final class Per {
    private static final List<String> FIRM = List.of("企业", "单位", "户", "家", "机构", "年", "次");

    private Per() {}

    /** Whether a firm gets the sum once, rather than once for each of something that it has several of. */
    public static boolean firm(@Nullable String per) {
        return per == null || FIRM.stream().anyMatch(per::startsWith);
    }
}
