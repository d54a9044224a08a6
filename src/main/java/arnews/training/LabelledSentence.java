package arnews.training;

import arnews.text.Token;
import java.util.List;

/**
 * A sentence whose names are known.
 *
 * @param tokens its tokens
 * @param labels the label of each
 * @param features the features of each, as the tagger sees them
 * @param cores the hash of each token's word, 0 where it is none
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers; never compared
record LabelledSentence(List<Token> tokens, int[] labels, int[][] features, int[] cores) {}
