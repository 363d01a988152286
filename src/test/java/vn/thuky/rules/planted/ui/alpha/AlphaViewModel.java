package vn.thuky.rules.planted.ui.alpha;

import java.util.List;
import javafx.scene.Node;
import vn.thuky.rules.planted.ui.beta.BetaView;
import vn.thuky.rules.planted.util.Everything;

/** Touches the scene, another feature, and what lies in no layer. */
public record AlphaViewModel(Node node, List<BetaView> other, Everything everything) {}
