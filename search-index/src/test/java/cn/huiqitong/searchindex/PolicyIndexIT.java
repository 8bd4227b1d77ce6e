package cn.huiqitong.searchindex;

import static cn.huiqitong.searchindex.Samples.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.searchindex.node.NodeProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class PolicyIndexIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String TRUTH = "database-1";

    @TempDir
    static Path data;

    private static NodeProcess node;

    private PolicyIndex index;

    @BeforeAll
    static void startNode() {
        node = NodeProcess.start(Path.of(System.getProperty("huiqitong.search.node")), data, 0);
    }

    @AfterAll
    static void stopNode() {
        node.close();
    }

    @BeforeEach
    void open() {
        index = PolicyIndex.open(SearchConnection.to(node.url()), "test-" + NUMBER.incrementAndGet());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void stateTellsWhatIsMissing() {
        assertThat(index.state(TRUTH)).isEqualTo(IndexState.MISSING);
        index.rebuild(TRUTH, Stream::of);
        assertThat(index.state(TRUTH)).isEqualTo(IndexState.EMPTY);
        index.put(List.of(item("a", "稳岗返还")));
        assertThat(index.state(TRUTH)).isEqualTo(IndexState.READY);
        assertThat(index.state("database-2")).isEqualTo(IndexState.OUTDATED);
    }

    @Test
    void olderNeverOverwritesNewer() {
        index.rebuild(TRUTH, Stream::of);
        index.put(List.of(item("a", "新的标题", "南通市", 5)));
        index.put(List.of(item("a", "旧的标题", "南通市", 4)));
        index.remove("a", 3);
        assertThat(titles(all())).containsExactly("新的标题");
        index.remove("a", 6);
        index.put(List.of(item("a", "旧的标题", "南通市", 5)));
        assertThat(titles(all())).isEmpty();
    }

    /** What changes while the new index is being filled must be in it, even where the filling brings an older state. */
    @Test
    void aRebuildLosesNothingThatHappensMeanwhile() {
        index.rebuild(TRUTH, () -> Stream.of(item("a", "第一版", "南通市", 1), item("b", "将撤下", "南通市", 1)));
        index.rebuild(TRUTH, () -> {
            index.put(List.of(item("a", "第二版", "南通市", 2), item("c", "刚发布", "南通市", 2)));
            index.remove("b", 2);
            return Stream.of(item("a", "第一版", "南通市", 1), item("b", "将撤下", "南通市", 1));
        });
        assertThat(titles(all())).containsExactlyInAnyOrder("第二版", "刚发布");
    }

    @Test
    void searchAnswersAllThroughARebuild() throws InterruptedException {
        List<IndexedItem> items =
                IntStream.range(0, 1200).mapToObj(i -> item("i" + i, "补助 " + i)).toList();
        index.rebuild(TRUTH, items::stream);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Thread asking = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                if (all().total() != items.size()) {
                    wrong.incrementAndGet();
                }
                asked.incrementAndGet();
                begun.countDown();
            }
        });
        begun.await();
        index.rebuild(TRUTH, items::stream);
        index.rebuild(TRUTH, items::stream);
        done.set(true);
        asking.join();
        assertThat(wrong).hasValue(0);
        assertThat(asked.get()).isGreaterThan(1);
    }

    @Test
    void aRebuildThatFailsLeavesTheOldIndex() {
        index.rebuild(TRUTH, () -> Stream.of(item("a", "还在")));
        assertThatThrownBy(() -> index.rebuild(TRUTH, () -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(titles(all())).containsExactly("还在");
    }

    @Test
    void aFacetsOwnFilterDoesNotShrinkIt() {
        index.rebuild(
                TRUTH,
                () -> Stream.of(
                        item("a", "甲补助", "海安市", 1),
                        item("b", "乙补助", "海安市", 1, 50.0, true),
                        item("c", "丙补助", "如皋市", 1, 70.0, true)));
        SearchResult result = search("", Map.of(Facet.REGION, Set.of("海安市")), SearchQuery.Order.RELEVANCE);
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facets().get(Facet.REGION))
                .containsExactlyInAnyOrder(new SearchResult.Count("海安市", 2), new SearchResult.Count("如皋市", 1));
        assertThat(result.facets().get(Facet.BENEFIT_TYPE))
                .containsExactlyInAnyOrder(new SearchResult.Count("服务便利", 1), new SearchResult.Count("奖补资金", 1));
    }

    @Test
    void amountsAndUsableItemsComeFirst() {
        index.rebuild(
                TRUTH,
                () -> Stream.of(
                        item("a", "甲补助", "海安市", 1),
                        item("b", "乙补助", "海安市", 1, 50.0, true),
                        item("c", "丙补助", "海安市", 1, 90.0, false),
                        item("d", "丁补助", "海安市", 1, 70.0, true)));
        SearchResult result = search("", Map.of(), SearchQuery.Order.AMOUNT);
        assertThat(titles(result)).containsExactly("丁补助", "乙补助", "甲补助", "丙补助");
        assertThat(titles(search("补助", Map.of(), SearchQuery.Order.RELEVANCE)))
                .last()
                .isEqualTo("丙补助");
    }

    @Test
    void highlightsAreSafeToShow() {
        index.rebuild(TRUTH, () -> Stream.of(item("a", "“试验”<script>补助")));
        SearchResult.Hit hit =
                search("试验", Map.of(), SearchQuery.Order.RELEVANCE).hits().getFirst();
        assertThat(hit.highlights().get("title")).containsExactly("“<em>试验</em>”&lt;script&gt;补助");
        assertThat(hit.highlights().get("summary")).containsExactly("<em>试验</em>用的一句话 &lt;b&gt;&amp;");
    }

    @Test
    void aSlipIsNoticed() {
        index.rebuild(TRUTH, () -> Stream.of(item("a", "失业保险稳岗返还"), item("b", "算力券")));
        assertThat(search("稳港返还", Map.of(), SearchQuery.Order.RELEVANCE).didYouMean())
                .isEqualTo("稳岗返还");
        assertThat(search("稳岗返还", Map.of(), SearchQuery.Order.RELEVANCE).didYouMean())
                .isNull();
        assertThat(search("电梯加装", Map.of(), SearchQuery.Order.RELEVANCE).didYouMean())
                .isNull();
    }

    @Test
    void suggestionsCompleteTitlesAndWords() {
        index.rebuild(
                TRUTH,
                () -> Stream.of(item("a", "稳岗返还"), item("b", "高新技术企业认定"), item("c", "稳岗旧办法", "南通市", 1, null, false)));
        assertThat(index.suggest("稳", 5).items()).containsExactly(new Suggestions.ItemTitle("a", "稳岗返还"));
        assertThat(index.suggest("稳", 5).terms()).contains("稳岗").doesNotContain("瞪羚");
        assertThat(index.suggest("高企", 5).items()).containsExactly(new Suggestions.ItemTitle("b", "高新技术企业认定"));
        assertThat(index.suggest(" ", 5).items()).isEmpty();
    }

    @Test
    void pagesDoNotOverlap() {
        index.rebuild(TRUTH, () -> IntStream.range(0, 25).mapToObj(i -> item("i" + i, "同名补助")));
        Stream<String> ids = IntStream.range(0, 3)
                .mapToObj(page -> index.search(new SearchQuery("补助", Map.of(), SearchQuery.Order.RELEVANCE, page, 10)))
                .flatMap(result -> result.hits().stream().map(hit -> hit.item().id()));
        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void strangeQueriesAreJustText() {
        index.rebuild(TRUTH, () -> Stream.of(item("a", "稳岗返还")));
        for (String query : List.of(
                "\"(",
                "AND OR NOT",
                "*:*",
                "\\",
                "〔〕号",
                "🙂",
                "a".repeat(5000),
                "税".repeat(3000),
                "减税买房高企招工".repeat(50))) {
            assertThat(search(query, Map.of(), SearchQuery.Order.RELEVANCE).total())
                    .isNotNegative();
            assertThat(index.suggest(query, 5).items()).isNotNull();
        }
    }

    @Test
    void anAbsentClusterIsToldAsSuch() {
        try (PolicyIndex nowhere =
                PolicyIndex.open(SearchConnection.to(URI.create("http://127.0.0.1:1")), "test-away")) {
            assertThatThrownBy(() -> nowhere.state(TRUTH)).isInstanceOf(SearchUnavailableException.class);
        }
        assertThatThrownBy(this::all).isInstanceOf(SearchUnavailableException.class);
    }

    private SearchResult all() {
        return search("", Map.of(), SearchQuery.Order.RELEVANCE);
    }

    private SearchResult search(String text, Map<Facet, Set<String>> filters, SearchQuery.Order order) {
        return index.search(new SearchQuery(text, filters, order, 0, 20));
    }

    private static List<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.item().wording().title()).toList();
    }
}
