package cn.huiqitong.request.asked;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Requests that cite policy items, for those who keep the items. */
@Singleton
public final class AskedItems {

    private static final Duration RECENT = Duration.ofDays(30);
    private static final int QUESTIONS = 200;
    private static final String CITING = " from service_request where item_id is not null and state <> 'DRAFT'";

    private final Database database;
    private final AskedWords words;
    private final InstantSource clock;

    AskedItems(Database database, AskedWords words, InstantSource clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** The most asked first. */
    public List<AskedItem> list(int limit) {
        return items("", limit);
    }

    /** Empty for an item that nobody has asked about. */
    public Optional<AskedItem> find(String itemId) {
        return items(" and item_id = ?", 1, itemId).stream().findFirst();
    }

    private List<AskedItem> items(String condition, int limit, Object... arguments) {
        String outcomes = words.outcomes().stream()
                .map(outcome -> ", count(*) filter (where outcome = '%s') as %s"
                        .formatted(outcome, outcome.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        Object[] all = new Object[arguments.length + 2];
        all[0] = clock.instant().minus(RECENT);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = limit;
        return database.list(
                """
                select item_id, (array_agg(item_title order by filed_at desc))[1] as title, count(*) as requests,
                    count(*) filter (where state not in ('CLOSED', 'MERGED', 'WITHDRAWN')) as open,
                    count(*) filter (where filed_at >= ?) as recent, count(distinct uscc) as firms""" + outcomes + CITING + condition + " group by item_id order by requests desc, item_id limit ?",
                this::item,
                all);
    }

    private AskedItem item(ResultSet row) throws SQLException {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        for (String outcome : words.outcomes()) {
            outcomes.put(outcome, row.getLong(outcome.toLowerCase(Locale.ROOT)));
        }
        return new AskedItem(
                row.getString("item_id"),
                row.getString("title"),
                row.getLong("requests"),
                row.getLong("open"),
                row.getLong("recent"),
                row.getLong("firms"),
                outcomes);
    }

    /** The newest questions about an item, those that ask the same together, the most repeated first. */
    public List<List<Question>> questions(String itemId) {
        List<Question> newest = database.list(
                "select *" + CITING + " and item_id = ? order by filed_at desc, id desc limit ?",
                this::question,
                itemId,
                QUESTIONS);
        return Likeness.groups(newest, Question::title);
    }

    private Question question(ResultSet row) throws SQLException {
        String firm = row.getString("enterprise_name");
        String answer = row.getString("answer");
        return new Question(
                row.getLong("id"),
                Bare.of(row.getString("title"), firm),
                Bare.of(row.getString("text"), firm),
                row.getString("region"),
                words.category(row.getString("category")),
                words.state(row.getString("state")),
                words.outcome(row.getString("outcome")),
                answer == null ? null : Bare.of(answer, firm),
                row.getTimestamp("filed_at").toInstant());
    }

    /** The firms that have asked about an item, by code. */
    public Set<String> askers(String itemId) {
        return new HashSet<>(
                database.list("select distinct uscc" + CITING + " and item_id = ?", row -> row.getString(1), itemId));
    }
}
