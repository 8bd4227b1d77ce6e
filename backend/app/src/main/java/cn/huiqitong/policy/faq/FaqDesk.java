package cn.huiqitong.policy.faq;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.policy.ItemWordsChanged;
import cn.huiqitong.policy.PolicyItems;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of an entry to the public: written, submitted, published by another editor, withdrawn. Every act names the
 * version the editor saw.
 */
@Singleton
class FaqDesk {

    static final ProblemType FOUR_EYES = new ProblemType("four-eyes", 403, "需要另一位编辑审核");

    private static final String SUBJECT = "Faq";

    private final FaqRows rows;
    private final PolicyItems items;
    private final Database database;
    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;

    FaqDesk(FaqRows rows, PolicyItems items, Database database, Outbox outbox, Audit audit, InstantSource clock) {
        this.rows = rows;
        this.items = items;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem 422 at {@code itemId} for an item that the public does not see */
    FaqEntry create(CurrentUser editor, String itemId, FaqText text, @Nullable Long sourceRequest) {
        return database.inTransaction(() -> {
            if (items.find(itemId).isEmpty()) {
                throw Problem.invalid("itemId", "没有找到这条政策，或者它没有发布。");
            }
            FaqEntry entry = rows.insert(itemId, text, sourceRequest, editor.username(), clock.instant());
            remember(editor, "create", entry, null);
            return entry;
        });
    }

    /** A new version; the published one stays public until this one is approved. */
    FaqEntry save(CurrentUser editor, long id, int version, FaqText text) {
        return database.inTransaction(() -> {
            FaqEntry before = seen(id, version);
            if (before.state() == FaqState.SUBMITTED) {
                throw Problem.conflict("正在等待审核，不能修改。请先让审核人退回。");
            }
            FaqEntry entry = before.rewritten(text, editor.username(), clock.instant());
            rows.addVersion(id, entry.version(), text, editor.username(), entry.updatedAt());
            return store(editor, "save", entry, null);
        });
    }

    FaqEntry submit(CurrentUser editor, long id, int version) {
        return act(editor, "submit", id, version, FaqState.DRAFT, FaqEntry::submitted, null);
    }

    /** By somebody who neither wrote nor submitted any of what is new. */
    FaqEntry approve(CurrentUser editor, long id, int version) {
        return database.inTransaction(() -> {
            FaqEntry before = seen(id, version);
            if (tookPart(editor, before)) {
                throw new Problem(FOUR_EYES, "您参与了这次编写，请由另一位编辑审核发布。");
            }
            FaqEntry entry = act(editor, "approve", id, version, FaqState.SUBMITTED, FaqEntry::published, null);
            outbox.publish(entry.itemId(), new ItemWordsChanged(entry.itemId()));
            return entry;
        });
    }

    FaqEntry giveBack(CurrentUser editor, long id, int version, String reason) {
        return act(editor, "return", id, version, FaqState.SUBMITTED, FaqEntry::returned, reason);
    }

    FaqEntry withdraw(CurrentUser editor, long id, int version, String reason) {
        return database.inTransaction(() -> {
            FaqEntry before = seen(id, version);
            if (before.state() == FaqState.WITHDRAWN) {
                throw Problem.conflict("这条常见问题已经撤下。");
            }
            FaqEntry entry = store(editor, "withdraw", before.withdrawn(editor.username(), clock.instant()), reason);
            if (before.publishedVersion() != null) {
                outbox.publish(entry.itemId(), new ItemWordsChanged(entry.itemId()));
            }
            return entry;
        });
    }

    /** Whether the editor wrote or submitted something of what is new, and so may not publish it. */
    boolean tookPart(CurrentUser editor, FaqEntry entry) {
        int published = entry.publishedVersion() == null ? 0 : entry.publishedVersion();
        return editor.username().equals(entry.submittedBy())
                || rows.authorsAfter(entry.id(), published).contains(editor.username());
    }

    private FaqEntry act(
            CurrentUser editor, String act, long id, int version, FaqState from, Step step, @Nullable String reason) {
        return database.inTransaction(() -> {
            FaqEntry before = seen(id, version);
            if (before.state() != from) {
                throw Problem.conflict(from == FaqState.DRAFT ? "只有草稿可以提交审核。" : "只有已提交的内容可以审核。");
            }
            return store(editor, act, step.of(before, editor.username(), clock.instant()), reason);
        });
    }

    private interface Step {
        FaqEntry of(FaqEntry before, String by, Instant at);
    }

    private FaqEntry store(CurrentUser editor, String act, FaqEntry entry, @Nullable String reason) {
        rows.update(entry);
        remember(editor, act, entry, reason);
        return entry;
    }

    private void remember(CurrentUser editor, String act, FaqEntry entry, @Nullable String reason) {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("item", entry.itemId());
        after.put("version", entry.version());
        after.put("state", entry.state().name());
        if (reason != null) {
            after.put("note", reason);
        }
        audit.record(editor.username(), act, SUBJECT, Long.toString(entry.id()), null, after);
    }

    private FaqEntry seen(long id, int version) {
        FaqEntry entry = rows.lock(id).orElseThrow(() -> Problem.notFound("没有这条常见问题。"));
        if (entry.version() != version) {
            throw Problem.stale();
        }
        return entry;
    }
}
