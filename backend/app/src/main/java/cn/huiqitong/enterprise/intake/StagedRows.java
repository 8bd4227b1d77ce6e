package cn.huiqitong.enterprise.intake;

import cn.huiqitong.enterprise.FactJson;
import cn.huiqitong.enterprise.intake.CheckedRow.Objection;
import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of rows between check and use, and of what was to be objected to. */
@Singleton
class StagedRows {

    /** Objections about the row in its delivery come behind those about its cells. */
    private static final int DUPLICATE = 1_000;

    private static final int UNKNOWN_FIRM = 1_001;
    private static final int OTHER_ROW = 1_002;
    private static final int FETCH = 500;

    private final Database database;
    private final FactJson json;

    StagedRows(Database database, FactJson json) {
        this.database = database;
        this.json = json;
    }

    /** A row that may be used. */
    record StagedRow(
            String uscc,
            @Nullable String name,
            LocalDate asOf,
            @Nullable LocalDate validUntil,
            int confidence,
            Map<String, Object> facts) {}

    /** What was to be objected to, by row. */
    record StoredError(
            int row,
            String column,
            String message,
            @Nullable String value) {}

    @FunctionalInterface
    interface ErrorConsumer {
        void accept(StoredError error);
    }

    void insert(String batch, List<CheckedRow> rows) {
        database.batch("""
                insert into import_row
                (batch, row_no, uscc, name, part, as_of, valid_until, confidence, facts, bad)
                values (?, ?, ?, ?, md5(?), ?, ?, ?, cast(? as jsonb), ?)""", rows.stream().map(row -> columns(batch, row)).toList());
        List<@Nullable Object[]> errors = new ArrayList<>();
        for (CheckedRow row : rows) {
            for (int i = 0; i < row.objections().size(); i++) {
                Objection objection = row.objections().get(i);
                errors.add(new @Nullable Object[] {
                    batch, row.no(), i, objection.column(), objection.message(), objection.value()
                });
            }
        }
        database.batch("""
                insert into import_error (batch, row_no, place, column_name, message, value)
                values (?, ?, ?, ?, ?, ?)""", errors);
    }

    private @Nullable Object[] columns(String batch, CheckedRow row) {
        LocalDate until = row.validUntil();
        return new @Nullable Object[] {
            batch,
            row.no(),
            row.uscc(),
            row.name(),
            row.part(),
            Date.valueOf(row.asOf()),
            until == null ? null : Date.valueOf(until),
            row.confidence(),
            json.write(row.facts()),
            !row.objections().isEmpty()
        };
    }

    /** Why the whole delivery could not be read. */
    void insertError(String batch, long row, String message) {
        database.update("""
                insert into import_error (batch, row_no, place, column_name, message) values (?, ?, 0, '', ?)
                on conflict do nothing""", batch, (int) row, message);
    }

    /** The later one of two rows about the same thing of the same firm is wrong. */
    void markDuplicates(String batch, String column) {
        mark(batch, """
                select row_no, 1, '与第 ' || first || ' 行重复', uscc from (
                    select row_no, uscc, min(row_no) over (partition by uscc, part) as first from import_row
                    where batch = ? and uscc <> '') r
                where row_no > first""", DUPLICATE, column);
    }

    /** Rows of firms that are not there; where such firms are created, those without a name. */
    void markUnknownFirms(String batch, boolean created, String column) {
        String sql = created
                ? "select row_no, 1, '企业不在库中，新建需要企业名称', uscc from import_row r where batch = ? and name is null"
                : "select row_no, 1, '企业不在库中', uscc from import_row r where batch = ?";
        mark(batch, sql + " " + """
                and uscc <> '' and not exists (select 1 from enterprise e where e.uscc = r.uscc)
                 and not exists (select 1 from import_error x where x.batch = r.batch and x.row_no = r.row_no)""", UNKNOWN_FIRM, column);
    }

    /** A firm of which one row is wrong gets none of its rows: what it would get would be half of the truth. */
    void markOtherRows(String batch, String column) {
        mark(batch, """
                select row_no, 1, '这家企业的另一行有错，整户不写入', uscc from import_row r
                where batch = ? and not bad and exists (
                    select 1 from import_row o join import_error x on x.batch = o.batch and x.row_no = o.row_no
                    where o.batch = r.batch and o.uscc = r.uscc and x.place <> %d)""".formatted(DUPLICATE), OTHER_ROW, column);
    }

    private void mark(String batch, String select, int place, String column) {
        database.update("""
                insert into import_error (batch, row_no, place, column_name, message, value)
                select ?, f.row_no, ?, ?, f.message, f.value from (%s) f(row_no, one, message, value)
                on conflict do nothing""".formatted(select), batch, place, column, batch);
        database.update("""
                update import_row r set bad = true where batch = ? and not bad
                and exists (select 1 from import_error x where x.batch = r.batch and x.row_no = r.row_no)""", batch);
    }

    int bad(String batch) {
        return database.get("select count(*) from import_row where batch = ? and bad", row -> row.getInt(1), batch);
    }

    /** The usable rows of the next firms, in the order of the firms and of the rows. */
    List<StagedRow> next(String batch, String afterFirm, int firms) {
        return database.list("""
                select * from import_row where batch = ? and not bad and uscc in (
                    select distinct uscc from import_row where batch = ? and not bad and uscc > ?
                    order by uscc limit ?)
                order by uscc, row_no""", this::read, batch, batch, afterFirm, firms);
    }

    private StagedRow read(ResultSet row) throws SQLException {
        return new StagedRow(
                row.getString("uscc"),
                row.getString("name"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getInt("confidence"),
                json.readMap(row.getString("facts")));
    }

    List<StoredError> errors(String batch, int limit) {
        return database.list(
                "select * from import_error where batch = ? order by row_no, place limit ?",
                StagedRows::error,
                batch,
                limit);
    }

    void eachError(String batch, ErrorConsumer consumer) {
        database.each(
                "select * from import_error where batch = ? order by row_no, place",
                FETCH,
                row -> consumer.accept(error(row)),
                batch);
    }

    private static StoredError error(ResultSet row) throws SQLException {
        return new StoredError(
                row.getInt("row_no"), row.getString("column_name"), row.getString("message"), row.getString("value"));
    }

    void deleteRows(String batch) {
        database.update("delete from import_row where batch = ?", batch);
    }

    void deleteErrors(String batch) {
        database.update("delete from import_error where batch = ?", batch);
    }
}
