package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.In;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Code;
import cn.huiqitong.rules.fact.CodeSystem;
import java.util.List;
import java.util.stream.Stream;

/** Every listed code, and those known by their prefix that the rule names. */
final class SampleCodes {
    private SampleCodes() {}

    static Probe probe(In in, CodeSystem system) {
        List<String> marks = Stream.concat(system.list().stream().map(Code::code), in.codes().stream())
                .toList();
        return new Probe(
                new Axis(Axis.Kind.VALUE, in.fact()), marks, point -> ask(in.codes(), point.toString(), system));
    }

    private static Verdict ask(List<String> asked, String code, CodeSystem system) {
        if (asked.stream().anyMatch(one -> system.isWithin(code, one))) {
            return Verdict.MET;
        }
        return asked.stream().anyMatch(one -> system.overlaps(code, one)) ? Verdict.UNKNOWN : Verdict.UNMET;
    }
}
