package dev.mailcheckup.progress.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mailcheckup.progress.Sealing;
import org.springframework.stereotype.Component;

/** Gives each tab its sealed copy. */
@Component
class TabCopies implements VaadinServiceInitListener {

    private final Sealing sealing;

    TabCopies(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> new TabCopy(init.getUI(), sealing).begin());
    }
}
