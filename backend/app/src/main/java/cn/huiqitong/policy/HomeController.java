package cn.huiqitong.policy;

import cn.huiqitong.seeds.SeedDocument;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the first page tells: how much there is, and what is new. */
@Controller("/api/v1/home")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {

    private static final int NEWEST = 6;
    private static final int NEWEST_OF_ONE_DOCUMENT = 2;

    private final PolicyDocuments documents;
    private final PolicyItems items;

    HomeController(PolicyDocuments documents, PolicyItems items) {
        this.documents = documents;
        this.items = items;
    }

    @Serdeable
    record HomeView(int documents, int items, long rules, List<HomeItemView> newest, long autoItems) {}

    @Serdeable
    record HomeItemView(
            String id,
            String title,
            @Nullable String summary,
            String benefitType,
            String obtain,
            boolean obtainInferred,
            String region,
            @Nullable String department,
            String documentId,
            String documentTitle,
            @Nullable String docNo,
            @Nullable String amountText,
            String status,
            @Nullable LocalDate validTo,
            Instant releasedAt,
            @Nullable LocalDate issuedOn) {}

    @Get
    @Operation(operationId = "home", summary = "Numbers, and the newest items that are in force")
    HomeView home() {
        var all = items.listReleased();
        return new HomeView(
                documents.list().size(),
                all.size(),
                all.stream().filter(item -> item.rule().isPresent()).count(),
                all.stream()
                        .filter(PolicyItem::matchable)
                        .sorted(newestFirst())
                        .filter(notTooManyOf(new HashMap<>()))
                        .limit(NEWEST)
                        .map(HomeController::view)
                        .toList(),
                all.stream()
                        .filter(item ->
                                item.matchable() && item.content().obtain().equals("AUTO"))
                        .count());
    }

    /** What editors released is newer than what was loaded at once; that by the date of its document. */
    private static Comparator<PolicyItem> newestFirst() {
        return Comparator.comparing(PolicyItem::releasedAt)
                .thenComparing(item -> Objects.requireNonNullElse(date(item.document()), LocalDate.EPOCH))
                .reversed()
                .thenComparing(PolicyItem::id);
    }

    /** Else one long document would fill the page. */
    private static Predicate<PolicyItem> notTooManyOf(Map<String, Integer> documents) {
        return item -> documents.merge(item.document().id(), 1, Integer::sum) <= NEWEST_OF_ONE_DOCUMENT;
    }

    private static @Nullable LocalDate date(SeedDocument document) {
        return Stream.of(document.publishedOn(), document.issuedOn())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static HomeItemView view(PolicyItem item) {
        var content = item.content();
        var document = item.document();
        return new HomeItemView(
                item.id(),
                content.title(),
                content.summary(),
                content.benefitType(),
                content.obtain(),
                content.obtainInferred(),
                content.region(),
                content.department(),
                document.id(),
                document.title(),
                document.docNo(),
                content.amountText(),
                item.validity().name(),
                content.validTo(),
                item.releasedAt(),
                date(document));
    }
}
