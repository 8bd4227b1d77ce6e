package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.request.clock.ClockFace;
import cn.huiqitong.request.history.Canonical;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of {@code service_request} and what of a request stands in each: one list for inserting and updating. */
final class RequestColumns {

    record Column(String name, Function<ServiceRequest, @Nullable Object> value) {}

    private static final long HALF_MICROSECOND = 500;

    static final List<Column> ALL = List.of(
            of("number", ServiceRequest::number),
            of("version", ServiceRequest::version),
            of("state", r -> r.state().name()),
            of("filed_at", ServiceRequest::filedAt),
            of("uscc", r -> r.firm().uscc()),
            of("enterprise_name", r -> r.firm().name()),
            of("region", r -> r.firm().region()),
            of("category", r -> r.content().category().name()),
            of("title", r -> r.content().title()),
            of("text", r -> r.content().text()),
            of("contact_name", r -> r.content().contactName()),
            of("contact_phone", r -> r.content().contactPhone()),
            of("item_id", r -> r.content().itemId()),
            of("item_title", r -> r.content().itemTitle()),
            of("doubt_decision_id", doubted(FirmDecision::id)),
            of("doubt_verdict", doubted(decision -> decision.verdict().name())),
            of("doubt_item_version", doubted(FirmDecision::itemVersion)),
            of("doubt_profile_version", doubted(FirmDecision::profileVersion)),
            of("doubt_as_of", doubted(FirmDecision::asOf)),
            of("doubt_decided_at", doubted(FirmDecision::decidedAt)),
            of("channel", r -> r.origin().channel().name()),
            of("origin_id", r -> r.origin().originId()),
            of("clerk", r -> r.origin().clerk()),
            of("clerk_name", r -> r.origin().clerkName()),
            of("department", r -> r.handling().department()),
            of("handler", r -> r.handling().handler()),
            of("handler_name", r -> r.handling().handlerName()),
            of("outcome", r -> name(r.handling().outcome())),
            of("answer", r -> r.handling().answer()),
            of("basis", r -> r.handling().basis()),
            of("scope_class", r -> name(r.handling().scopeClass())),
            of("merged_into", r -> r.handling().mergedInto()),
            of("next_reply_on", r -> r.handling().nextReplyOn()),
            of("returns", r -> r.course().returns()),
            of("settled", r -> r.course().settled()),
            of("contacted_at", r -> r.course().contactedAt()),
            of("pauses", r -> r.course().pauses()),
            of("extension_asked", r -> r.course().extensionAsked()),
            of("extensions", r -> r.course().extensions()),
            of("reopened", r -> r.course().reopened()),
            of("tracked", r -> r.course().tracked()),
            of("reminders", r -> r.course().reminders()),
            of("level", r -> r.course().level()),
            of("lifted", r -> r.course().lifted()),
            of("answered_at", r -> r.closing().answeredAt()),
            of("closed_at", r -> r.closing().closedAt()),
            of("auto_confirmed", r -> r.closing().autoConfirmed()),
            of("rating", r -> r.closing().rating()),
            of("rating_text", r -> r.closing().ratingText()),
            of("appeal", r -> r.closing().appeal().name()),
            of("repaired_at", r -> r.closing().repairedAt()),
            of("sampled", r -> r.closing().sampled()),
            of("visited_at", r -> r.closing().visitedAt()),
            of("visit_solved", r -> r.closing().visitSolved()),
            of("clock_started_at", r -> r.clocks().promise().startedAt()),
            of("clock_soon_at", r -> r.clocks().promise().soonAt()),
            of("clock_due_at", r -> r.clocks().promise().dueAt()),
            of("clock_running", r -> r.clocks().running()),
            of("clock_paused", r -> r.clocks().paused()),
            of("urgent_clock", r -> urgentKind(r.clocks().urgent())),
            of("urgent_soon_at", r -> urgentSoon(r.clocks().urgent())),
            of("urgent_due_at", r -> urgentDue(r.clocks().urgent())));

    /** Told by the entry itself, or by the digest of the content that it carries. */
    private static final Set<String> ELSEWHERE = Set.of(
            "version", "state", "category", "title", "text", "contact_name", "contact_phone", "item_id", "item_title");

    /** Long words that the entry's note has already: their digest is enough. */
    private static final Set<String> DIGESTED = Set.of("answer", "rating_text");

    private RequestColumns() {}

    /** The columns that the history's changes tell of, as text. */
    static Map<String, @Nullable String> recorded(ServiceRequest request) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        recorded()
                .forEach(column -> texts.put(
                        column.name(), text(column.name(), column.value().apply(request))));
        return texts;
    }

    /** The same from the row itself, where something may stand that no request has. */
    static Map<String, @Nullable String> recorded(ResultSet row) throws SQLException {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (Column column : recorded().toList()) {
            texts.put(column.name(), text(column.name(), row.getObject(column.name())));
        }
        return texts;
    }

    private static Stream<Column> recorded() {
        return ALL.stream().filter(column -> !ELSEWHERE.contains(column.name()));
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        if (value instanceof Instant at) {
            // as the database rounds it
            return at.plusNanos(HALF_MICROSECOND).truncatedTo(ChronoUnit.MICROS).toString();
        }
        if (value instanceof Timestamp at) {
            return at.toInstant().toString();
        }
        if (value != null && DIGESTED.contains(name)) {
            return new Canonical().add(value).sha256();
        }
        return value == null ? null : value.toString();
    }

    private static Column of(String name, Function<ServiceRequest, @Nullable Object> value) {
        return new Column(name, value);
    }

    private static Function<ServiceRequest, @Nullable Object> doubted(Function<FirmDecision, @Nullable Object> part) {
        return request -> {
            FirmDecision doubted = request.content().doubted();
            return doubted == null ? null : part.apply(doubted);
        };
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String urgentKind(ClockFace.@Nullable Urgent urgent) {
        return urgent == null ? null : urgent.kind().name();
    }

    private static @Nullable Instant urgentSoon(ClockFace.@Nullable Urgent urgent) {
        return urgent == null ? null : urgent.soonAt();
    }

    private static @Nullable Instant urgentDue(ClockFace.@Nullable Urgent urgent) {
        return urgent == null ? null : urgent.dueAt();
    }
}
