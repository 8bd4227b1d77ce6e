package cn.huiqitong.search;

import cn.huiqitong.searchindex.Facet;
import cn.huiqitong.searchindex.IndexedItem;
import cn.huiqitong.searchindex.SearchQuery;
import cn.huiqitong.searchindex.SearchResult;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Answers of the index as the API shows them. */
@Singleton
final class SearchViews {

    private final Labels labels;

    SearchViews(Labels labels) {
        this.labels = labels;
    }

    SearchView of(SearchQuery query, SearchResult result) {
        return new SearchView(
                result.total(),
                query.page(),
                query.size(),
                result.hits().stream().map(SearchViews::hit).toList(),
                facets(result.facets()),
                result.didYouMean());
    }

    private static SearchView.ItemHitView hit(SearchResult.Hit hit) {
        IndexedItem item = hit.item();
        IndexedItem.Offer offer = item.offer();
        return new SearchView.ItemHitView(
                item.id(),
                item.wording().title(),
                item.wording().summary(),
                hit.highlights(),
                Objects.requireNonNullElse(offer.benefitType(), ""),
                Objects.requireNonNullElse(offer.obtain(), "UNKNOWN"),
                offer.obtainInferred(),
                Objects.requireNonNullElse(offer.region(), ""),
                offer.department(),
                item.origin().documentId(),
                item.origin().documentTitle(),
                item.origin().docNo(),
                offer.amountText(),
                item.life().status(),
                item.life().validTo(),
                item.life().releasedAt());
    }

    private Map<String, List<SearchView.FacetView>> facets(Map<Facet, List<SearchResult.Count>> counts) {
        Map<String, List<SearchView.FacetView>> facets = new LinkedHashMap<>();
        counts.forEach((facet, values) -> facets.put(name(facet), facet(values, labels.of(facet))));
        return facets;
    }

    private static List<SearchView.FacetView> facet(List<SearchResult.Count> values, UnaryOperator<String> label) {
        return values.stream()
                .map(count -> new SearchView.FacetView(count.value(), label.apply(count.value()), count.count()))
                .toList();
    }

    private static String name(Facet facet) {
        return switch (facet) {
            case REGION -> "region";
            case BENEFIT_TYPE -> "benefitType";
            case OBTAIN -> "obtain";
            case DEPARTMENT -> "department";
            case DOCUMENT -> "document";
            case STATUS -> "status";
        };
    }
}
