package cn.huiqitong.search;

import cn.huiqitong.platform.Database;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.searchindex.IndexedItem;
import cn.huiqitong.searchindex.PolicyIndex;
import cn.huiqitong.searchindex.SearchUnavailableException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that there is an index of the present definition, made of this database: at the start, after an upgrade and
 * when the cluster comes back without it.
 */
@Singleton
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    private final PolicyIndex index;
    private final PolicyItems items;
    private final IndexedItems indexed;
    private final Freshness freshness;
    private final Database database;
    private volatile boolean away;

    IndexKeeper(PolicyIndex index, PolicyItems items, IndexedItems indexed, Freshness freshness, Database database) {
        this.index = index;
        this.items = items;
        this.indexed = indexed;
        this.freshness = freshness;
        this.database = database;
    }

    /** Looks after the cluster came up, and now and then. */
    @Scheduled(fixedDelay = "${huiqitong.search.look:2s}", initialDelay = "500ms")
    void look() {
        try {
            if (rebuildIsDue()) {
                rebuild(true);
            }
            back();
        } catch (SearchUnavailableException e) {
            away(e);
        } catch (RuntimeException e) {
            LOG.warn("the index could not be looked after", e);
        }
    }

    /** Said once per outage: the log must not fill with what everybody knows. */
    private void away(SearchUnavailableException e) {
        if (!away) {
            LOG.warn("检索引擎连接不上，搜索暂不可用，其他功能照常：{}", String.valueOf(e.getCause()));
        }
        away = true;
    }

    private void back() {
        if (away) {
            LOG.info("检索引擎已连上，搜索恢复");
        }
        away = false;
    }

    /** Rebuilds whatever stands there. Empty when another copy of the portal is at it; else the number of items. */
    OptionalLong rebuild() {
        return rebuild(false);
    }

    /** One copy of the portal at a time; the others find it done. */
    private OptionalLong rebuild(boolean onlyIfDue) {
        return database.inTransaction(() -> {
            boolean mine = database.get(
                    "select pg_try_advisory_xact_lock(hashtextextended('search-rebuild', 0))",
                    row -> row.getBoolean(1));
            if (!mine || (onlyIfDue && !rebuildIsDue())) {
                return OptionalLong.empty();
            }
            long count = index.rebuild(freshness.database(), this::read);
            LOG.info("检索索引已重建：{} 个事项", count);
            return OptionalLong.of(count);
        });
    }

    private boolean rebuildIsDue() {
        return switch (index.state(freshness.database())) {
            case READY -> false;
            case EMPTY -> !items.listReleased().isEmpty();
            case MISSING, OUTDATED -> true;
        };
    }

    private Stream<IndexedItem> read() {
        long asOf = freshness.now();
        List<PolicyItem> released = items.listReleased();
        return released.stream().map(item -> indexed.of(item, asOf));
    }
}
