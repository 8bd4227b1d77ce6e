package cn.huiqitong.policy;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The versions of items as they were saved; none is ever changed. */
@Singleton
final class ItemVersions {

    private final Database database;
    private final Json json;

    ItemVersions(Database database, Json json) {
        this.database = database;
        this.json = json;
    }

    void add(String itemId, int version, ItemContent content, String by, Instant at) {
        database.update("""
                insert into policy_item_version(item_id, version, content, created_by, created_at)
                values (?, ?, ?::jsonb, ?, ?)""", itemId, version, json.write(content), by, at);
    }

    ItemContent get(String itemId, int version) {
        return database.get(
                "select content from policy_item_version where item_id = ? and version = ?",
                row -> json.read(row.getString(1), ItemContent.class),
                itemId,
                version);
    }

    /** Who wrote the versions above this one. */
    List<String> authorsAfter(String itemId, int version) {
        return database.list(
                "select distinct created_by from policy_item_version where item_id = ? and version > ?",
                row -> row.getString(1),
                itemId,
                version);
    }
}
