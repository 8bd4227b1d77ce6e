package cn.huiqitong.search;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;

/**
 * Says how new a reading of the database is, for the index to refuse what is older. The number is the oldest transaction
 * still running: what is read after asking has seen every transaction below it. An event is only handed out when its own
 * transaction is below it, so the reading that the last event causes always beats one that has not seen its change.
 */
@Singleton
class Freshness {

    private final Database database;

    Freshness(Database database) {
        this.database = database;
    }

    /** Ask before reading. */
    long now() {
        return database.get(
                "select pg_snapshot_xmin(pg_current_snapshot())::text", row -> Long.parseLong(row.getString(1)));
    }

    /** Names this database: numbers of two databases cannot be compared. */
    String database() {
        return database.get(
                "select system_identifier::text || '/' || current_database() from pg_control_system()",
                row -> row.getString(1));
    }
}
