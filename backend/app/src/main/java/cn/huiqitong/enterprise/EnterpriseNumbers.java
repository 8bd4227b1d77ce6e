package cn.huiqitong.enterprise;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dense numbers of the firms, for features that hold something for the whole city. */
@Singleton
public final class EnterpriseNumbers {

    private final Database database;

    EnterpriseNumbers(Database database) {
        this.database = database;
    }

    /** A firm as it stands: its number and the version of its profile. */
    public record Numbered(long no, int version) {}

    /** A firm of a list. */
    public record Named(long no, String uscc, String name, boolean synthetic) {}

    /** A firm with the code of where it is registered. */
    public record Located(long no, String uscc, @Nullable String region) {}

    /** The largest number in use; 0 without firms. */
    public long last() {
        return database.get("select coalesce(max(no), 0) from enterprise", row -> row.getLong(1));
    }

    /** The firms of a range of numbers, both ends included, by number. */
    public List<Numbered> list(long from, long to) {
        return database.list(
                "select no, profile_version from enterprise where no between ? and ? order by no",
                row -> new Numbered(row.getLong(1), row.getInt(2)),
                from,
                to);
    }

    /** Names and codes by number. */
    public Map<Long, Named> named(Collection<Long> numbers) {
        Map<Long, Named> found = new HashMap<>();
        database.list(
                        "select no, uscc, name, synthetic from enterprise where no = any (?)",
                        row -> new Named(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)),
                        (Object) numbers.stream().mapToLong(Long::longValue).toArray())
                .forEach(firm -> found.put(firm.no(), firm));
        return found;
    }

    /** Codes and regions of some firms, in the order of their numbers. */
    public List<Located> located(Collection<Long> numbers) {
        return database.list(
                "select no, uscc, facts ->> 'region' from enterprise where no = any (?) order by no",
                row -> new Located(row.getLong(1), row.getString(2), row.getString(3)),
                (Object) numbers.stream().mapToLong(Long::longValue).toArray());
    }

    /** The numbers of some firms, by code, in no order. */
    public List<Long> of(Collection<String> usccs) {
        return database.list("select no from enterprise where uscc = any (?)", row -> row.getLong(1), (Object)
                usccs.toArray(String[]::new));
    }
}
