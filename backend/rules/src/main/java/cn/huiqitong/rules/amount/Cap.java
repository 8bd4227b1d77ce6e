package cn.huiqitong.rules.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An upper limit. One per 企业, 单位 or 户 (and per 年) limits the whole; one per 项目, 产品, 笔 … limits each entry of the
 * base, where the base is a list.
 */
public record Cap(@Nullable String per, BigDecimal value) {
    /** Whether it limits the whole sum of a firm. */
    public boolean whole() {
        return Per.firm(per);
    }
}
