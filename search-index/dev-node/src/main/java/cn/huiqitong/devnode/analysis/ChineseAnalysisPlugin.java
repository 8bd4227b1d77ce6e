package cn.huiqitong.devnode.analysis;

import static cn.huiqitong.devnode.analysis.Components.charFilter;
import static cn.huiqitong.devnode.analysis.Components.tokenFilter;
import static cn.huiqitong.devnode.analysis.Components.tokenizer;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * What the portal's index uses of analysis-common and analysis-smartcn. Only the options read here are honoured, with
 * the official defaults; the official modules offer more.
 */
public final class ChineseAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "smartcn_tokenizer", tokenizer(HMMChineseTokenizer::new),
                "keyword", tokenizer(KeywordTokenizer::new),
                "whitespace", tokenizer(WhitespaceTokenizer::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "smartcn_stop", tokenFilter((in, none) -> new StopFilter(in, SmartChineseAnalyzer.getDefaultStopSet())),
                "cjk_width", tokenFilter((in, none) -> new CJKWidthFilter(in)),
                "cjk_bigram",
                        tokenFilter((in, options) ->
                                new CJKBigramFilter(in, allScripts(), options.getAsBoolean("output_unigrams", false))),
                "edge_ngram",
                        tokenFilter((in, options) -> new EdgeNGramTokenFilter(
                                in, options.getAsInt("min_gram", 1), options.getAsInt("max_gram", 2), false)));
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("pattern_replace", requiresAnalysisSettings(charFilter(options -> {
            Pattern pattern = Pattern.compile(options.get("pattern"));
            String replacement = options.get("replacement", "");
            return in -> new PatternReplaceCharFilter(pattern, replacement, in);
        })));
    }

    private static int allScripts() {
        return CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
    }
}
