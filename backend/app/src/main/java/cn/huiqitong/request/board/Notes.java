package cn.huiqitong.request.board;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.deadline.TimeLimits;
import jakarta.inject.Singleton;

/** What is said beside figures: that the time limits are examples, and how many of the requests were generated. */
@Singleton
class Notes {

    private final TimeLimits limits;
    private final Database database;

    Notes(TimeLimits limits, Database database) {
        this.limits = limits;
        this.database = database;
    }

    String text() {
        int generated = database.get("select coalesce(max(requests), 0) from request_load", row -> row.getInt(1));
        return generated == 0 ? limits.note() : limits.note() + "。数字里有 %,d 件合成示例诉求，不是真实情况".formatted(generated);
    }
}
