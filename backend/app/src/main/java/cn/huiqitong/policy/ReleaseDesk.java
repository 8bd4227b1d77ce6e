package cn.huiqitong.policy;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The way of an item to the public: draft, submitted, released by another editor, withdrawn. Every act names the version
 * the editor saw and is refused when there is a newer one.
 */
@Singleton
final class ReleaseDesk {

    static final ProblemType FOUR_EYES = new ProblemType("four-eyes", 403, "需要另一位编辑审核");

    private final ItemRepository items;
    private final ItemVersions versions;
    private final ItemHistory history;
    private final Drafting drafting;
    private final RuleDesk rules;
    private final Database database;
    private final Outbox outbox;
    private final InstantSource clock;

    ReleaseDesk(
            ItemRepository items,
            ItemVersions versions,
            ItemHistory history,
            Drafting drafting,
            RuleDesk rules,
            Database database,
            Outbox outbox,
            InstantSource clock) {
        this.items = items;
        this.versions = versions;
        this.history = history;
        this.drafting = drafting;
        this.rules = rules;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    ItemRow create(CurrentUser editor, DraftForm form) {
        return database.inTransaction(() -> {
            var content = drafting.content(form, null);
            var row = ItemRow.first(nextId(), content, editor.username(), clock.instant());
            items.save(row);
            versions.add(row.id(), row.version(), content, editor.username(), row.updatedAt());
            history.add(row, editor.username(), "create", null);
            return row;
        });
    }

    /** A new version; the released one stays public until this one is approved. */
    ItemRow save(CurrentUser editor, String id, int version, DraftForm form) {
        return database.inTransaction(() -> {
            var before = seen(id, version);
            if (before.state() == ItemState.SUBMITTED) {
                throw Problem.conflict("正在等待审核，不能修改。请先让审核人退回。");
            }
            var content = drafting.content(form, versions.get(id, before.version()));
            var row = before.revised(content, editor.username(), clock.instant());
            items.update(row);
            versions.add(id, row.version(), content, editor.username(), row.updatedAt());
            history.add(row, editor.username(), "save", null);
            return row;
        });
    }

    ItemRow submit(CurrentUser editor, String id, int version) {
        return database.inTransaction(() -> {
            var before = inState(id, version, ItemState.DRAFT, "只有草稿可以提交审核。");
            var errors = rules.check(versions.get(id, version).rule()).errors();
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors.stream()
                        .map(error -> new FieldError("rule." + error.path(), error.code(), error.message()))
                        .toList());
            }
            return store(before.submitted(editor.username(), clock.instant()), editor, "submit", null);
        });
    }

    /** By somebody who neither wrote nor submitted any of what is new. */
    ItemRow approve(CurrentUser editor, String id, int version) {
        return database.inTransaction(() -> {
            var before = inState(id, version, ItemState.SUBMITTED, "只有已提交的内容可以审核。");
            var released = before.releasedVersion() == null ? 0 : before.releasedVersion();
            if (editor.username().equals(before.submittedBy())
                    || versions.authorsAfter(id, released).contains(editor.username())) {
                throw new Problem(FOUR_EYES, "您参与了这次编写，请由另一位编辑审核发布。");
            }
            var row = store(before.released(editor.username(), clock.instant()), editor, "approve", null);
            outbox.publish(id, new ItemReleased(id, row.version()));
            return row;
        });
    }

    ItemRow giveBack(CurrentUser editor, String id, int version, String reason) {
        return database.inTransaction(() -> {
            var before = inState(id, version, ItemState.SUBMITTED, "只有已提交的内容可以退回。");
            return store(before.returned(editor.username(), clock.instant()), editor, "return", reason);
        });
    }

    ItemRow withdraw(CurrentUser editor, String id, int version, String reason) {
        return database.inTransaction(() -> {
            var before = seen(id, version);
            if (before.state() == ItemState.WITHDRAWN) {
                throw Problem.conflict("这个事项已经撤下。");
            }
            var row = store(before.withdrawn(editor.username(), clock.instant()), editor, "withdraw", reason);
            if (before.releasedVersion() != null) {
                outbox.publish(id, new ItemWithdrawn(id));
            }
            return row;
        });
    }

    private ItemRow store(ItemRow row, CurrentUser editor, String act, @Nullable String note) {
        items.update(row);
        history.add(row, editor.username(), act, note);
        return row;
    }

    private ItemRow inState(String id, int version, ItemState state, String refusal) {
        var row = seen(id, version);
        if (row.state() != state) {
            throw Problem.conflict(refusal);
        }
        return row;
    }

    /** The item, kept from others; it must still be as the editor saw it. */
    private ItemRow seen(String id, int version) {
        var row = items.lock(id).orElseThrow(() -> Problem.notFound("没有这个事项。"));
        if (row.version() != version) {
            throw Problem.stale();
        }
        return row;
    }

    private String nextId() {
        return database.get(
                "select 'hq-' || lpad(nextval('policy_item_number')::text, 6, '0')", row -> row.getString(1));
    }
}
