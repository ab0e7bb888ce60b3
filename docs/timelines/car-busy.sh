# The same call after the car's shift: an advocate is owed, safely, the next day. Sourced by play.

# rules CHANNELS VOICEMAIL PHONE: a safe-contact instruction
rules() {
  echo "{\"incident\": \"$incident\", \"victim\": \"$victim\", \"rules\": {\"channelsAllowed\": [$1],
    \"voicemail\": \"$2\", \"withheldNumber\": \"ALLOWED\", \"text\": \"BARRED\", \"letter\": \"BARRED\",
    \"email\": \"BARRED\", \"viaOfficer\": \"ALLOWED\", \"safeTimes\": [{\"day\": \"FRIDAY\", \"from\": \"08:00\", \"until\": \"16:00\"}], \"livingWithSuspect\": \"YES\",
    \"deviceMayBeMonitored\": \"UNKNOWN\", \"interpreterLanguage\": null}, \"phone\": \"$3\",
    \"coverStory\": \"calling about the school trip\"}"
}

# tried CHANNEL OUTCOME [LATE_REASON]: an attempt on the contact that is owed
tried() {
  post IDVA case-service "/api/cases/$file/contact-attempts" "{\"attempt\": \"$(new_id)\", \"incident\": \"$incident\",
    \"channel\": \"$1\", \"outcome\": \"$2\", ${3:+\"lateReason\": \"$3\",}
    \"voicemailLeft\": false, \"ownNumberShown\": false, \"otherPersonTold\": false, \"oldDetailsUsed\": false}"
}

car_busy() {
  local response arrest
  next Thu
  at 16:00 'the car goes on duty'
  car_duty 16:00 23:00 EVENING SECOND_RESPONSE
  unit "R-$run" RESPONSE '' "pc-1-$run" "pc-2-$run" && response="$made"
  unit "A-$run" ARREST_TEAM '"ARREST"' "pc-3-$run" "pc-4-$run" && arrest="$made"
  at 23:00 'the crew signs off'
  post IDVA_CAR_OFFICER idva-car-service "/api/duties/$duty/sign-off" "{\"member\": \"$car_advocate\"}"
  post IDVA_CAR_OFFICER idva-car-service "/api/duties/$duty/sign-off" "{\"member\": \"$car_officer\"}"
  until_shows '"state":"OFF_DUTY"' IDVA_CAR_OFFICER idva-car-service "/api/cars/$car"

  at 23:30 'CallReceived'
  new_call VICTIM
  near "$response" "$arrest"
  at 23:32 'IncidentCreated'
  new_incident YES "whispering; asks us to come"
  at 23:33 'IncidentGraded G1'
  graded G1
  at 23:34 'response and arrest units assigned; no car: OUT_OF_HOURS'
  assign RESPONSE "$response"
  assign ARREST "$arrest"
  post DISPATCHER dispatch-service "/api/co-responses/$incident/recommendations" \
    '{"leg": "IDVA_CAR", "mode": "SECOND_RESPONSE"}'
  grep -q OUT_OF_HOURS <<<"$answer" || fail "expected OUT_OF_HOURS: $answer"
  post DISPATCHER dispatch-service "/api/co-responses/$incident/legs/IDVA_CAR/gap" \
    "{\"reason\": \"NO_CAR_ON_DUTY\", \"refusal\": \"OUT_OF_HOURS\", \"recommendation\": \"$(field recommendation)\"}"
  at 23:42 'response at scene; 23:50 suspect arrested, scene safe'
  progress "$response" AT_SCENE
  progress "$arrest" AT_SCENE
  at 23:50 'SuspectArrested, SceneDeclaredSafe'
  post ARREST_OFFICER dispatch-service "/api/co-responses/$incident/arrest" \
    "{\"suspect\": \"$suspect\", \"unit\": \"$arrest\", \"grounds\": \"assault\"}"
  post RESPONSE_OFFICER dispatch-service "/api/co-responses/$incident/scene/safe" \
    "{\"basis\": \"SUSPECT_ARRESTED\", \"place\": \"SCENE\", \"officer\": \"pc-1-$run\"}"
  at 23:55 'PrimaryRiskAssessed: high'
  post RESPONSE_OFFICER case-service /api/cases "{\"incident\": \"$incident\", \"victim\": \"$victim\",
    \"because\": \"SAFE_CONTACT_INSTRUCTION\"}"
  file="$(field id)"
  post RESPONSE_OFFICER case-service "/api/cases/$file/risk/primary" "{\"assessment\": \"$(new_id)\",
    \"incident\": \"$incident\", \"victim\": \"$victim\", \"form\": {\"instrument\": \"DARA\",
    \"instrumentVersion\": \"1\", \"items\": [], \"judged\": \"HIGH\"}}"
  at 23:58 'SafeContactInstructionSet by the officer, before leaving: no voicemail'
  post RESPONSE_OFFICER case-service "/api/cases/$file/safe-contact" "$(rules '"PHONE"' BARRED '01632 960002')"
  tomorrow
  at 00:20 'IncidentResulted; contact is owed, and the incident may close only because it is'
  closing_facts
  post RESPONSE_OFFICER incident-service "/api/incidents/$incident/result" \
    '{"results": ["SUSPECT_ARRESTED", "CRIME_RECORDED"], "daConfirmed": "YES"}'
  until_shows '"items":\[\{' IDVA idva-car-service "/api/deferred-contacts?incident=$incident"
  owed="$(field task)"
  until_shows "\"dueAt\":\"$(instant "$day 12:00")\"" IDVA idva-car-service "/api/deferred-contacts/$owed"
  until_shows "\"dueAt\":\"$(instant "$day 12:00")\"" IDVA case-service "/api/cases/$file"
  and 'DeferredContactCreated: high, due 4 service hours from 08:00, at 12:00'
  close_incident
  at 08:20 'no answer; voicemail is barred'
  get IDVA case-service "/api/cases/$file/safe-contact?channel=PHONE"
  grep -q '"voicemailAllowed":false' <<<"$answer" || fail "expected voicemail to be barred: $answer"
  tried PHONE NO_ANSWER
  at 10:05 'answered by a man; the caller uses the cover story and ends'
  tried PHONE OTHER_PERSON_ANSWERED
  and 'the safe-contact rule is changed; the officer is asked to arrange it'
  get IDVA case-service "/api/cases/$file?minPosition=$(number position)"
  edit IDVA case-service "/api/cases/$file/safe-contact" "$(number version)" \
    "$(rules '"VIA_OFFICER", "IN_PERSON"' BARRED '01632 960002')"
  at 14:30 'spoke at the school office: contact after 15 hours, late, with its reason'
  tried IN_PERSON SPOKE_SAFE UNSAFE_TO_CONTACT
  until_shows '"attempts":3,.*"outcome":"TWO_WAY_CONTACT","late":true,"lateReason":"UNSAFE_TO_CONTACT"' \
    IDVA idva-car-service "/api/deferred-contacts/$owed"
}
