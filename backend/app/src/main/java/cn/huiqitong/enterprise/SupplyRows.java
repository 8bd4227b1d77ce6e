package cn.huiqitong.enterprise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Supply;
import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of what sources said, and of the firms' consents. */
@Singleton
class SupplyRows {

    private final Database database;
    private final FactJson json;

    SupplyRows(Database database, FactJson json) {
        this.database = database;
        this.json = json;
    }

    private record Owned<T>(String uscc, T value) {}

    /** A statement that begins with a version of a firm. */
    record Opened(String uscc, int version, Statement said) {}

    /** A supply that ends with a version. */
    record Closed(long id, int version) {}

    /** Supplies in force, by firm. */
    Map<String, List<Supply>> open(Collection<String> usccs) {
        return database
                .list(
                        "select * from enterprise_supply where uscc = any (?) and to_version is null order by id",
                        row -> new Owned<>(row.getString("uscc"), new Supply(row.getLong("id"), statement(row))),
                        (Object) usccs.toArray(String[]::new))
                .stream()
                .collect(groupingBy(Owned::uscc, mapping(Owned::value, toList())));
    }

    /** What was in force in one version. */
    List<Statement> at(String uscc, int version) {
        return database.list("""
                select * from enterprise_supply
                where uscc = ? and from_version <= ? and (to_version is null or to_version > ?) order by id""", this::statement, uscc, version, version);
    }

    private Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                SourceKind.valueOf(row.getString("source_kind")),
                row.getString("source"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("confidence"),
                json.readMap(row.getString("facts")),
                row.getString("batch"),
                row.getObject("supplied_at", OffsetDateTime.class).toInstant());
    }

    void insert(List<Opened> opened) {
        database.batch("""
                insert into enterprise_supply
                (uscc, source_kind, source, as_of, valid_until, confidence, facts, batch, supplied_at, from_version)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""", opened.stream().map(this::columns).toList());
    }

    private @Nullable Object[] columns(Opened opened) {
        Statement said = opened.said();
        LocalDate until = said.validUntil();
        return new @Nullable Object[] {
            opened.uscc(),
            said.kind().name(),
            said.source(),
            Date.valueOf(said.asOf()),
            until == null ? null : Date.valueOf(until),
            said.confidence(),
            json.write(said.facts()),
            said.batch(),
            said.suppliedAt(),
            opened.version()
        };
    }

    void close(List<Closed> closed) {
        database.batch(
                "update enterprise_supply set to_version = ? where id = ? and to_version is null",
                closed.stream()
                        .map(line -> new @Nullable Object[] {line.version(), line.id()})
                        .toList());
    }

    /** Sources that each firm allows at present. */
    Map<String, Set<String>> consents(Collection<String> usccs) {
        return database
                .list(
                        "select uscc, source from enterprise_consent where uscc = any (?) and to_version is null",
                        row -> new Owned<>(row.getString(1), row.getString(2)),
                        (Object) usccs.toArray(String[]::new))
                .stream()
                .collect(groupingBy(Owned::uscc, mapping(Owned::value, toSet())));
    }

    /** Sources that the firm allowed in one version. */
    Set<String> consentsAt(String uscc, int version) {
        return Set.copyOf(database.list("""
                select source from enterprise_consent
                where uscc = ? and from_version <= ? and (to_version is null or to_version > ?)""", row -> row.getString(1), uscc, version, version));
    }
}
