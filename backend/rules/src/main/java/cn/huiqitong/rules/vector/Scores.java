package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.condition.Score;
import java.math.BigDecimal;
import java.util.List;

/** Score tables as nodes. */
record Scores(Compiler compiler) {
    int of(Score score) {
        List<Node.Part> parts = score.parts().stream().map(this::part).toList();
        Graph graph = compiler.graph();
        String space = compiler.space();
        return Asking.ranged(
                graph, space, score.op(), score.value(), cut -> graph.ref(new Node.Points(space, parts, cut)));
    }

    private Node.Part part(Score.Part part) {
        List<Node.Case> cases = part.cases().stream()
                .map(one -> new Node.Case(compiler.of(one.when()), one.points()))
                .toList();
        return part.by() == null
                ? new Node.Part(cases, part.rest(), part.rest())
                : new Node.Part(cases, BigDecimal.ZERO, part.max());
    }
}
