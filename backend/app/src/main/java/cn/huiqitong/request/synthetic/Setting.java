package cn.huiqitong.request.synthetic;

import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.deadline.WorkingTime;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where the synthetic requests play.
 *
 * @param items ids and titles of real items that they are about
 */
record Setting(
        WorkingTime time,
        BigDecimal yellowFrom,
        TimeLimits limits,
        List<String> departments,
        List<String> regions,
        List<Item> items) {

    record Item(String id, String title) {}
}
