package cn.huiqitong.matching;

import cn.huiqitong.enterprise.EnterpriseNumbers;
import cn.huiqitong.platform.Database;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The ranges that the firms of the city fall into. Everything that decides on a firm holds its range meanwhile. */
@Singleton
class Ranges {

    private final EnterpriseNumbers numbers;
    private final Database database;
    private final int size;

    Ranges(EnterpriseNumbers numbers, Database database, @Value("${huiqitong.matching.range:16384}") int size) {
        this.numbers = numbers;
        this.database = database;
        this.size = size;
    }

    Range get(int no) {
        return new Range(no, size);
    }

    Range of(long firmNo) {
        return Range.of(firmNo, size);
    }

    int last() {
        return of(numbers.last()).no();
    }

    /** Until the end of the transaction nobody else, in any copy, decides on firms of this range. */
    void hold(Range range) {
        database.get("select pg_advisory_xact_lock(hashtextextended('matching', ?))", row -> true, (long) range.no());
    }
}
