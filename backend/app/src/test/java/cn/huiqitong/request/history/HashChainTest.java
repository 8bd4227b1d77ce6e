package cn.huiqitong.request.history;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HashChainTest {

    private static final Instant AT = Instant.parse("2026-11-22T01:02:03.456789Z");

    @Test
    void aWrittenHistoryHolds() {
        assertThat(HashChain.verify(history(), 3)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void seesEveryChangedField(UnaryOperator<HistoryEntry> forgery) {
        List<HistoryEntry> forged = new ArrayList<>(history());
        forged.set(1, forgery.apply(forged.get(1)));

        assertThat(HashChain.verify(forged, 3)).map(Break::seq).contains(2);
    }

    @Test
    void seesAnEntryThatWasForgedAndSealedAnew() {
        List<HistoryEntry> forged = new ArrayList<>(history());
        forged.set(1, HashChain.seal(noted(forged.get(1), "改过的说明")));

        assertThat(HashChain.verify(forged, 3)).map(Break::seq).contains(3);
    }

    @Test
    void seesARemovedEntryInTheMiddleAndAtTheEnd() {
        List<HistoryEntry> history = history();

        assertThat(HashChain.verify(List.of(history.get(0), history.get(2)), 3)).isPresent();
        assertThat(HashChain.verify(history.subList(0, 2), 3)).isPresent();
    }

    @Test
    void tellsAbsentFromEmptyAndOneSplitFromAnother() {
        assertThat(Stream.of(
                                new Canonical().add("ab").add("c"),
                                new Canonical().add("a").add("bc"),
                                new Canonical().add("abc").add(""),
                                new Canonical().add("abc").add(null),
                                new Canonical().add("2:ab,").add("c"))
                        .map(Canonical::sha256))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEntryFromBeforeChangesWereKeptIsHashedAsItWasThen() {
        // printf '0:,1:7,1:1,27:2026-11-22T01:02:03.456789Z,9:official1,6:王某,8:OFFICIAL,4:FILE,-,5:FILED,6:说明,3:rsj,' |
        // sha256sum
        assertThat(history().getFirst().hash())
                .isEqualTo("5e42bc2138fef09ae31bee4c452a7ae28c408593e4384bbb399d004fbd11b8f2");
    }

    @Test
    void hashIsTheSha256OfTheCanonicalText() {
        // printf '3:诉,-,' | sha256sum
        assertThat(new Canonical().add("诉").add(null).sha256())
                .isEqualTo("ea0689527ea6d6af2cab604765c254f0f6db5b9fc1a8632250369c1b2b839e1e");
    }

    static Stream<UnaryOperator<HistoryEntry>> forgeries() {
        return Stream.of(
                entry -> noted(entry, "改过的说明"),
                entry -> noted(entry, null),
                entry -> changed(entry, entry.at().plusNanos(1000), "official1", State.ASSIGNED, "rsj"),
                entry -> changed(entry, entry.at(), "official2", State.ASSIGNED, "rsj"),
                entry -> changed(entry, entry.at(), "official1", State.CLOSED, "rsj"),
                entry -> changed(entry, entry.at(), "official1", State.ASSIGNED, "gxj"));
    }

    private static List<HistoryEntry> history() {
        HistoryEntry first = sealed(1, Act.FILE, null, State.FILED, HashChain.START);
        HistoryEntry second = sealed(2, Act.ROUTE, State.FILED, State.ASSIGNED, first.hash());
        return List.of(first, second, sealed(3, Act.ACCEPT, State.ASSIGNED, State.ACCEPTED, second.hash()));
    }

    private static HistoryEntry sealed(int seq, Act act, @Nullable State from, State to, String previous) {
        return HashChain.seal(new HistoryEntry(
                7, seq, AT, "official1", "王某", Party.OFFICIAL, act, from, to, "说明", "rsj", null, previous, ""));
    }

    private static HistoryEntry noted(HistoryEntry e, @Nullable String note) {
        return new HistoryEntry(
                e.requestId(),
                e.seq(),
                e.at(),
                e.actor(),
                e.actorName(),
                e.party(),
                e.act(),
                e.fromState(),
                e.toState(),
                note,
                e.detail(),
                e.change(),
                e.previousHash(),
                e.hash());
    }

    private static HistoryEntry changed(HistoryEntry e, Instant at, String actor, State to, String detail) {
        return new HistoryEntry(
                e.requestId(),
                e.seq(),
                at,
                actor,
                e.actorName(),
                e.party(),
                e.act(),
                e.fromState(),
                to,
                e.note(),
                detail,
                e.change(),
                e.previousHash(),
                e.hash());
    }
}
