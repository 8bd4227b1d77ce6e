package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import java.util.stream.LongStream;

final class NotNode extends Branch {
    private final Node of;

    NotNode(Not not, Place place, Node of) {
        super(not, place);
        this.of = of;
    }

    @Override
    Verdict verdict(Facts facts) {
        return of.verdict(facts).not();
    }

    @Override
    Node[] children() {
        return new Node[] {of};
    }

    @Override
    Object does() {
        return NotNode.class;
    }

    @Override
    Marking marking(int width, int[] places, int first) {
        return new NotMarking(places, first);
    }

    @Override
    LongStream words() {
        return LongStream.of(Program.head(0, this, false, -1), 1L << of.number());
    }

    @Override
    List<Node> deciding(Verdicts verdicts) {
        return List.of(of);
    }
}
