package cn.huiqitong.search;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.policy.ItemChanged;
import cn.huiqitong.policy.ItemWithdrawn;
import jakarta.inject.Singleton;

/** Changes released items as the editors' acts do: the change and its event in one transaction. */
@Singleton
class Releases {

    private final Database database;
    private final Outbox outbox;

    Releases(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    void retitle(String id, String title) {
        database.inTransaction(() -> {
            database.update("""
                    insert into policy_item_version(item_id, version, content, created_by, created_at)
                    select i.id, i.version + 1, jsonb_set(v.content, '{title}', to_jsonb(?::text)), 'test', now()
                    from policy_item i join policy_item_version v on v.item_id = i.id and v.version = i.version
                    where i.id = ?""", title, id);
            database.update(
                    "update policy_item set version = version + 1, released_version = version + 1, title = ? where id = ?",
                    title,
                    id);
            outbox.publish(id, new ItemChanged(id, 2));
            return id;
        });
    }

    void withdraw(String id) {
        database.inTransaction(() -> {
            database.update(
                    "update policy_item set state = 'WITHDRAWN', released_version = null, released_at = null where id = ?",
                    id);
            outbox.publish(id, new ItemWithdrawn(id));
            return id;
        });
    }
}
