package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.ProfileStore.Change;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.CreditCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Firms that exist only in tests, written past the API so that a test says exactly what is known of them. */
@Singleton
public final class SampleFirms {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final Instant CHANGED = Instant.parse("2026-07-01T00:00:00Z");

    private final ProfileRows rows;
    private final ProfileStore store;
    private final Database database;

    SampleFirms(ProfileRows rows, ProfileStore store, Database database) {
        this.rows = rows;
        this.store = store;
        this.database = database;
    }

    /** A credit code with a valid check character. */
    public static String uscc(int number) {
        String body = "91320600MA0000%03d".formatted(number);
        return body + CreditCode.checkCharacter(body);
    }

    /** A firm of which nothing is known. */
    public String create(int number) {
        rows.insert(uscc(number), "测试企业" + number, true, 1, CHANGED);
        return uscc(number);
    }

    /** The next version of its profile, with a department's records; nobody is told. */
    public void learn(String uscc, Map<String, Object> facts) {
        learn(uscc, Statement.department("测试部门", AS_OF, facts, CHANGED));
    }

    void learn(String uscc, Statement... said) {
        database.inTransaction(() -> store.apply(List.of(new Change(uscc, List.of(said), Set.of(), true))));
    }

    public void remove(String uscc) {
        database.update("delete from data_use where uscc = ?", uscc);
        database.update("delete from enterprise_consent where uscc = ?", uscc);
        database.update("delete from enterprise_supply where uscc = ?", uscc);
        database.update("delete from enterprise where uscc = ?", uscc);
    }
}
