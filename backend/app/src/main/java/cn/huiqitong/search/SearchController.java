package cn.huiqitong.search;

import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.searchindex.Facet;
import cn.huiqitong.searchindex.PolicyIndex;
import cn.huiqitong.searchindex.SearchQuery;
import cn.huiqitong.searchindex.Suggestions;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.Set;

/** Search over the released items. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {

    private static final int SUGGESTIONS = 8;

    private final PolicyIndex index;
    private final IndexKeeper keeper;
    private final SearchViews views;

    SearchController(PolicyIndex index, IndexKeeper keeper, SearchViews views) {
        this.index = index;
        this.keeper = keeper;
        this.views = views;
    }

    @Get("/items")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(operationId = "searchItems", summary = "Finds items; 503 search-unavailable while search is away")
    SearchView search(@RequestBean SearchForm form) {
        SearchQuery query = query(form);
        return views.of(query, index.search(query));
    }

    @Get("/suggestions")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(operationId = "suggestions", summary = "Completes what is being typed")
    SuggestionsView suggest(@QueryValue(defaultValue = "") String q) {
        Suggestions found = index.suggest(q, SUGGESTIONS);
        return new SuggestionsView(
                found.items().stream()
                        .map(item -> new SuggestionsView.SuggestedItemView(item.id(), item.title()))
                        .toList(),
                found.terms());
    }

    @Post("/admin/search/rebuild")
    @Secured(Roles.ADMIN)
    @Operation(operationId = "rebuildSearch", summary = "Builds the index anew beside the live one and swaps")
    RebuildView rebuild() {
        long items = keeper.rebuild().orElseThrow(() -> Problem.conflict("索引正在重建，请稍后再试。"));
        return new RebuildView(items);
    }

    /** How many items the new index has. */
    @Serdeable
    record RebuildView(long items) {}

    private static SearchQuery query(SearchForm form) {
        Paging paging = Paging.of(form.page(), form.size());
        if ((paging.page() + 1L) * paging.size() > SearchQuery.MAX_REACH) {
            throw Problem.invalid("page", "最多只能翻到前 " + SearchQuery.MAX_REACH + " 条，请加上筛选条件缩小范围。");
        }
        return new SearchQuery(form.text(), filters(form), form.order(), paging.page(), paging.size());
    }

    private static Map<Facet, Set<String>> filters(SearchForm form) {
        return Map.of(
                Facet.REGION, Set.copyOf(form.values(form.region())),
                Facet.BENEFIT_TYPE, Set.copyOf(form.values(form.benefitType())),
                Facet.OBTAIN, Set.copyOf(form.values(form.obtain())),
                Facet.DEPARTMENT, Set.copyOf(form.values(form.department())),
                Facet.DOCUMENT, Set.copyOf(form.values(form.documentId())),
                Facet.STATUS, Set.copyOf(form.values(form.status())));
    }
}
