package dev.mailcheckup.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import dev.mailcheckup.progress.Progress;
import dev.mailcheckup.progress.Sealing;
import dev.mailcheckup.shell.FromSession;
import dev.mailcheckup.shell.Notice;
import dev.mailcheckup.shell.SessionChange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sealed copy of the answers that a tab keeps until it is closed. After each change the tab
 * gets a new one. A page that opens in a session without answers (the old one ran out, or its
 * server died) asks the tab for its copy and goes to where the reader wanted to be.
 */
final class TabCopy {

    private static final String NEWS = "came-back";

    private final UI page;
    private final Sealing sealing;
    private @Nullable Location wanted;
    private @Nullable String news;
    private @Nullable String newsAt;
    private boolean held;
    private boolean due;

    TabCopy(UI page, Sealing sealing) {
        this.page = page;
        this.sealing = sealing;
    }

    void begin() {
        ComponentUtil.addListener(page, SessionChange.class, _ -> keepSoon());
        page.addBeforeEnterListener(enter -> {
            if (wanted == null) {
                wanted = enter.getLocation();
            }
        });
        page.addAfterNavigationListener(arrival -> arrived(arrival.getLocation()));
        page.getPage().executeJs(InBrowser.COME_BACK);
        if (Kept.now().isPresent()) {
            keepSoon();
        } else {
            page.getPage().executeJs(InBrowser.READ_TAB).then(String.class, this::bringBack);
        }
    }

    /** Once for all changes of one request. */
    private void keepSoon() {
        if (!due) {
            due = true;
            page.beforeClientResponse(page, _ -> keep());
        }
    }

    private void keep() {
        due = false;
        boolean holds = Kept.now().isPresent();
        Kept.now()
                .ifPresent(progress ->
                        page.getPage()
                                .executeJs(
                                        InBrowser.KEEP_IN_TAB,
                                        sealing.seal(progress, placeFor(progress))));
        if (held && !holds) {
            page.getPage().executeJs(InBrowser.FORGET_ALL);
        }
        held = holds;
    }

    private static Sealing.Place placeFor(Progress progress) {
        return Kept.onSharedComputersOnly(progress) ? Sealing.Place.SHARED_TAB : Sealing.Place.TAB;
    }

    private void bringBack(String copy) {
        if (!copy.isEmpty() && Kept.now().isEmpty()) {
            if (sealing.open(copy) instanceof Sealing.Opened.Readable(Progress progress)) {
                Kept.use(progress);
                drawAnew("progress.back");
            } else {
                page.getPage().executeJs(InBrowser.FORGET_TAB);
                drawAnew("progress.not-back");
            }
        }
        page.getPage().executeJs(InBrowser.SHOW);
    }

    /** The tab may answer before its first page is drawn. */
    private void drawAnew(String newsKey) {
        if (wanted == null) {
            news = newsKey;
        } else if (page.getCurrentView() instanceof FromSession) {
            news = newsKey;
            if (wanted.getPath().equals(page.getActiveViewLocation().getPath())) {
                page.refreshCurrentRoute(false);
            } else {
                page.navigate(wanted.getPath(), wanted.getQueryParameters());
            }
        }
    }

    /** A page may be drawn twice on the way to it; the news stays until the reader goes on. */
    private void arrived(Location there) {
        Component view = page.getCurrentView();
        view.getElement().setAttribute("data-from-session", view instanceof FromSession);
        if (news != null && newsAt == null) {
            newsAt = there.getPath();
        }
        if (news != null && there.getPath().equals(newsAt) && view instanceof HasComponents main) {
            view.getChildren()
                    .filter(child -> child.getId().equals(Optional.of(NEWS)))
                    .toList()
                    .forEach(main::remove);
            Notice notice = new Notice(page.getTranslation(news));
            notice.setId(NEWS);
            notice.getElement().setAttribute("role", "status");
            main.addComponentAsFirst(notice);
        } else {
            news = null;
        }
    }
}
