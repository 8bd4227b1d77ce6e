package cn.huiqitong.visit;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.visit.Visit.Attendee;
import cn.huiqitong.visit.Visit.VisitedFirm;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Table {@code visit} and what belongs to it. */
@Singleton
class VisitRows {

    /** Who writes a record, and when. */
    record Recorder(String username, String name, Instant at) {}

    /** @param text part of the topic, the place or a firm's name, lower case */
    record Wanted(
            Sight sight, @Nullable VisitKind kind, @Nullable String text) {}

    private static final String MATCHING = """
             from visit v where (?::text is null or exists (
                select 1 from visit_firm f where f.visit_id = v.id and f.uscc = ?))
            and (?::text is null or v.department = ? or exists (
                select 1 from visit_official o where o.visit_id = v.id and o.department = ?))
            and (?::text is null or v.kind = ?)
            and (?::text is null or position(? in lower(v.topic || ' ' || v.place)) > 0 or exists (
                select 1 from visit_firm f where f.visit_id = v.id and position(? in lower(f.name)) > 0))
            """;

    private final Database database;

    VisitRows(Database database) {
        this.database = database;
    }

    long insert(Account account, Recorder recorder) {
        return database.get(
                """
                insert into visit (version, kind, held_on, place, topic, department, note,
                    created_at, created_by, created_by_name)
                values (1, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                row -> row.getLong(1),
                account.kind().name(),
                account.heldOn(),
                account.place(),
                account.topic(),
                account.department(),
                account.note(),
                recorder.at(),
                recorder.username(),
                recorder.name());
    }

    void update(long id, Account account) {
        database.update(
                """
                update visit set version = version + 1, kind = ?, held_on = ?, place = ?, topic = ?, department = ?, note = ?
                where id = ?""",
                account.kind().name(),
                account.heldOn(),
                account.place(),
                account.topic(),
                account.department(),
                account.note(),
                id);
    }

    void touch(long id) {
        database.update("update visit set version = version + 1 where id = ?", id);
    }

    void replaceFirms(long id, List<VisitedFirm> firms) {
        database.update("delete from visit_firm where visit_id = ?", id);
        database.batch(
                "insert into visit_firm (visit_id, seq, uscc, name) values (?, ?, ?, ?)",
                IntStream.range(0, firms.size())
                        .<@Nullable Object[]>mapToObj(at -> new Object[] {
                            id, at, firms.get(at).uscc(), firms.get(at).name()
                        })
                        .toList());
    }

    void replaceOfficials(long id, List<Attendee> officials) {
        database.update("delete from visit_official where visit_id = ?", id);
        database.batch(
                "insert into visit_official (visit_id, seq, name, department) values (?, ?, ?, ?)",
                IntStream.range(0, officials.size())
                        .<@Nullable Object[]>mapToObj(at -> new Object[] {
                            id, at, officials.get(at).name(), officials.get(at).department()
                        })
                        .toList());
    }

    void insert(long id, Raised problem) {
        database.update(
                """
                insert into visit_problem (visit_id, seq, uscc, category, title, text, item_id, origin_id, request_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                problem.seq(),
                problem.uscc(),
                problem.category(),
                problem.title(),
                problem.text(),
                problem.itemId(),
                problem.originId(),
                problem.requestId());
    }

    Optional<Visit> find(long id) {
        return database.find("select * from visit where id = ?", this::read, id);
    }

    /** Keeps everybody else from changing it until the transaction ends. */
    Optional<Visit> lock(long id) {
        return database.find("select * from visit where id = ? for update", this::read, id);
    }

    long count(Wanted wanted) {
        return database.get("select count(*)" + MATCHING, row -> row.getLong(1), arguments(wanted));
    }

    /** The latest first. */
    List<Visit> list(Wanted wanted, Paging paging) {
        @Nullable Object[] first = arguments(wanted);
        @Nullable Object[] all = Arrays.copyOf(first, first.length + 2);
        all[first.length] = paging.size();
        all[first.length + 1] = paging.offset();
        return database.list(
                "select *" + MATCHING + "order by held_on desc, id desc limit ? offset ?", this::read, all);
    }

    private static @Nullable Object[] arguments(Wanted wanted) {
        String firm = wanted.sight().firm();
        String department = wanted.sight().department();
        String kind = wanted.kind() == null ? null : wanted.kind().name();
        String text = wanted.text();
        return new @Nullable Object[] {firm, firm, department, department, department, kind, kind, text, text, text};
    }

    private Visit read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Visit(
                id,
                row.getInt("version"),
                new Account(
                        VisitKind.valueOf(row.getString("kind")),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("topic"),
                        row.getString("department"),
                        row.getString("note")),
                firms(id),
                officials(id),
                problems(id),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by_name"));
    }

    private List<VisitedFirm> firms(long id) {
        return database.list(
                "select uscc, name from visit_firm where visit_id = ? order by seq",
                row -> new VisitedFirm(row.getString(1), row.getString(2)),
                id);
    }

    private List<Attendee> officials(long id) {
        return database.list(
                "select name, department from visit_official where visit_id = ? order by seq",
                row -> new Attendee(row.getString(1), row.getString(2)),
                id);
    }

    private List<Raised> problems(long id) {
        return database.list(
                "select * from visit_problem where visit_id = ? order by seq",
                row -> new Raised(
                        row.getInt("seq"),
                        row.getString("uscc"),
                        row.getString("category"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("item_id"),
                        row.getObject("origin_id", UUID.class),
                        row.getLong("request_id")),
                id);
    }
}
