package cn.huiqitong.request.history;

import cn.huiqitong.platform.Database;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of requests as they were, for tests that tamper with them past the portal and put them back. */
final class Archive {

    private static final List<String> TABLES = List.of("service_request", "request_history", "history_root");

    private final Database database;

    Archive(Database database) {
        this.database = database;
    }

    void save() {
        TABLES.forEach(table -> database.update("create table saved_%s as select * from %s".formatted(table, table)));
    }

    /** As a database's owner can: without triggers, that is without foreign keys and append-only tables. */
    int tamper(String sql, @Nullable Object... arguments) {
        return database.inTransaction(() -> {
            database.update("set local session_replication_role = replica");
            return database.update(sql, arguments);
        });
    }

    void restore() {
        database.inTransaction(() -> {
            database.update("set local session_replication_role = replica");
            TABLES.forEach(table -> {
                database.update("delete from " + table);
                String values = table.equals("history_root") ? "" : " overriding system value";
                database.update("insert into %s%s select * from saved_%s".formatted(table, values, table));
            });
            return TABLES;
        });
    }
}
